import LanguageModels

/// Where a report was filed, and the label of a headline, are no part of what it says.
///
/// `KYIV, Ukraine (AP) — ...`, `SEOUL, January 13 - ...`, `Khartoum (AFP) - ...`, `Exclusive: ...`
struct DatelineRule {
    let table: TokenTable

    private static let longest = 16

    /// The first token after the dateline that a sentence begins with; the sentence's own first one where it has none.
    func end(in sentence: Range<Int>, opensParagraph: Bool) -> Int {
        let first = opensParagraph ? clockEnd(kickerEnd(sentence), sentence) : sentence.lowerBound
        guard opensParagraph, sentence.count > 3 else { return first }
        if let wire = wireEnd(first, sentence) { return wire }
        guard table.isShape(first, .allCapitals) else { return first }
        if let colon = colon(after: first, sentence) { return colon + 1 }
        let reach = first + 1..<min(sentence.upperBound - 1, first + Self.longest)
        guard let dash = reach.first(where: { table.isShape($0, .dash) && table.isShape($0, .spaceBefore) }),
            table.isShape(dash + 1, .spaceBefore), (first..<dash).allSatisfy(belongs)
        else { return first }
        return dash + 1
    }

    /// "Khartoum (AFP) - ...", "Tel Aviv, Israel (CNN) ...", "(CNN) — ...": past the wire in parentheses and the dash behind it.
    private func wireEnd(_ first: Int, _ sentence: Range<Int>) -> Int? {
        let reach = Range(from: first, upTo: min(sentence.upperBound - 3, first + Self.longest / 2))
        guard let open = reach.first(where: { table.isShape($0, .parenthesis) }), table.text(open..<open + 1) == "(",
            (first..<open).allSatisfy({ belongs($0) && !table.isShape($0, [.dash, .colon]) }),
            case let close = open + 2, close + 1 < sentence.upperBound, table.isShape(close, .parenthesis),
            isWire(open + 1), open == first || isPlace(first)
        else { return nil }
        if table.isShape(close + 1, .dash) { return close + 2 < sentence.upperBound ? close + 2 : nil }
        return table.isCapitalized(close + 1) ? close + 1 : nil
    }

    private func isWire(_ token: Int) -> Bool {
        GazetteerTable.shared.longest(table, at: token, before: token + 1)?.lists.contains(.outlet) ?? false
    }

    private func isPlace(_ first: Int) -> Bool {
        let match = GazetteerTable.shared.longest(table, at: first, before: table.sentence(of: first).upperBound)
        return match.map { !Self.places.isDisjoint(with: $0.lists) } ?? false || table.isShape(first, .allCapitals)
    }

    private static let longestPlace = 3
    private static let places: Set<GazetteerList> = [.city, .country, .region]

    /// "GENEVA: ...", "NEW DELHI: ...": a place that we know and a colon, no speaker.
    private func colon(after first: Int, _ sentence: Range<Int>) -> Int? {
        let reach = first + 1..<max(first + 1, min(sentence.upperBound - 1, first + Self.longestPlace + 1))
        guard let colon = reach.first(where: { table.isShape($0, .colon) }),
            (first..<colon).allSatisfy({ table.isShape($0, .allCapitals) }),
            let place = GazetteerTable.shared.longest(table, at: first, before: colon + 1),
            place.count == colon - first,
            !Self.places.isDisjoint(with: place.lists),
            !table.isShape(colon + 1, .quotationMark)
        else { return nil }
        return colon
    }

    private static let kickers = Phrases(.kickers)

    /// "Exclusive: ...", "EXCLUSIVE-...": past a label and its mark.
    private func kickerEnd(_ sentence: Range<Int>) -> Int {
        let first = sentence.lowerBound
        guard let match = Self.kickers.match(table, at: first, before: sentence.upperBound),
            case let mark = first + match.count, mark + 2 < sentence.upperBound,
            table.isShape(mark, .colon)
                || table.isShape(mark, .dash)
                    && (table.isShape(first, .allCapitals) || table.isShape(mark, .spaceBefore))
        else { return first }
        return mark + 1
    }

    /// "19:30 The dam has burst": past the time at which a running report has an entry.
    private func clockEnd(_ first: Int, _ sentence: Range<Int>) -> Int {
        guard first + 2 < sentence.upperBound, table.isShape(first, .hasDigit),
            table.isCapitalized(first + 1) || table.isShape(first + 1, .quotationMark)
        else { return first }
        let digits = table.text(first..<first + 1).split(separator: ":", omittingEmptySubsequences: false)
        let isClock = digits.count == 2 && digits.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
        return isClock ? first + 1 : first
    }

    /// Names, dates and marks.
    private func belongs(_ token: Int) -> Bool {
        table.isCapitalized(token) || table.isPunctuation(token) || table.isShape(token, .hasDigit)
            || table.isAny(token, [.month, .nameParticle])
    }
}
