import LanguageModels

/// What the lists say of a token, as features of the name tagger: the numbers are rows of its matrix.
enum GazetteerFeature {
    /// The lists that have rows of their own.
    private static let tagged = GazetteerList.allCases.filter { row($0) == Int($0.rawValue) }
    private static let lists = tagged.count

    /// The row of a list: the tagger knows laws as events and works as products.
    private static func row(_ list: GazetteerList) -> Int {
        switch list {
        case .law: Int(GazetteerList.event.rawValue)
        case .work: Int(GazetteerList.product.rawValue)
        default: Int(list.rawValue)
        }
    }

    /// The names of all features, in the order of their rows.
    static let names: [String] =
        ["single", "first", "later", "small"].flatMap { place in tagged.map { "\($0).\(place)" } }
        + words.map(\.name)

    /// Word classes that are features.
    private static let words: [(name: String, classes: WordClass)] = [
        ("given", .givenName), ("surname", .surname), ("title", .title), ("role", .role),
        ("organization-head", .organizationHead), ("location-head", .locationHead), ("facility-head", .facilityHead),
        ("military-head", .militaryHead), ("event-head", .eventHead), ("calendar", [.month, .weekday]),
    ]

    private static let anyWord = words.reduce(into: WordClass()) { $0.formUnion($1.classes) }

    /// Calls `body` with each feature of a sentence's tokens: longest names from left to right, then classes of words.
    static func forEach(_ table: TokenTable, _ sentence: Range<Int>, _ body: (_ token: Int, _ feature: Int) -> Void) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let match = GazetteerTable.shared.longest(table, at: index, before: sentence.upperBound) else {
                index += 1
                continue
            }
            var rows: [Int] = []
            for row in match.lists.map(row) where !rows.contains(row) { rows.append(row) }
            for row in rows { forEach(match, row, index, body) }
            index += match.count
        }
        for token in sentence where table.isAny(token, anyWord) {
            for (number, word) in words.enumerated() where table.isAny(token, word.classes) {
                body(token, 4 * lists + number)
            }
        }
    }

    private static func forEach(
        _ match: GazetteerTable.Match, _ row: Int, _ start: Int, _ body: (Int, Int) -> Void
    ) {
        guard match.isCapitalized else {
            for token in start..<start + match.count { body(token, 3 * lists + row) }
            return
        }
        body(start, match.count == 1 ? row : lists + row)
        for token in start + 1..<start + match.count { body(token, 2 * lists + row) }
    }
}
