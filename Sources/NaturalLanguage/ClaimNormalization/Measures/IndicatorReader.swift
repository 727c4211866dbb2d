import DocumentModel
import LanguageModels

/// Tells what a number counts: by its way up the tree, else by the nearest word; never persons as things or the reverse.
struct IndicatorReader {
    let table: TokenTable
    let tree: SyntaxTree?

    static let indicators = Phrases(.indicators)
    /// The value of phrases in which the words count nothing ("dead heat").
    private static let nothing = "NONE"

    /// The indicator of a number in the words of a claim, with its verb where the tree gives one.
    func indicator(_ quantity: Quantity, _ content: Range<Int>, _ previous: String?) -> (value: String, verb: Int?)? {
        let number = table.tokens(quantity.span)
        guard !number.isEmpty else { return nil }
        let words = content.clamped(to: table.sentence(of: number.lowerBound))
        func fits(_ value: String) -> String? { fitting(value, quantity) }
        guard !isDoer(number, quantity, words), !isLoser(number, words) else { return nil }
        if isOtherFate(number, quantity, words) { return nil }
        if let verb = costInLives(number, quantity, words) { return ("KILLED", verb) }
        if isWhole(number, words) { return (whole(number, quantity, words), nil) }
        if let figure = figure(number, words, previous) { return (figure, nil) }
        if let found = beside(number, quantity, words, fits) ?? above(number, words, fits) {
            let isAhead = found.verb.map { isOnlyPossible($0) || found.value != "DEPLOYED" && isIntended($0) } ?? false
            return isAhead ? nil : found
        }
        for hasBarrier in [true, false] {
            let near = { (value: String) in fits(value).flatMap { isNear($0, quantity) ? $0 : nil } }
            if let value = nearest(number, words, hasBarrier, near) { return (value, nil) }
        }
        if let noun = counted(quantity), let verb = presence(noun, words) { return ("DEPLOYED", verb) }
        if isAlone(number, words) { return (before(words) ?? previous).map { ($0, nil) } }
        return nil
    }

    /// Whether the words are one entry of the list ("shot down").
    func isPhrase(_ tokens: Range<Int>) -> Bool {
        entry(tokens.lowerBound, before: tokens.upperBound)?.count == tokens.count
    }

    /// The entry of the list that begins at a token.
    func entry(_ token: Int, before end: Int) -> (value: String, count: Int)? {
        // "dead | heat": also where the phrase begins before the words that are asked for, or goes on behind them.
        let limit = min(end + 1, table.count)
        let isPartOfOther = (max(0, token - 2)..<token + 1).contains { begin in
            Self.indicators.match(table, at: begin, before: limit).map {
                $0.value == Self.nothing && begin + $0.count > token
            } ?? false
        }
        if isPartOfOther { return nil }
        return Self.indicators.match(table, at: token, before: end).map { ($0.value, $0.count) }
    }

    func isIndicator(_ span: Span) -> Bool {
        let tokens = table.tokens(span)
        return tokens.contains { entry($0, before: tokens.upperBound) != nil }
    }

    // MARK: Where it stands

    /// The nodes above the number: "10 soldiers" below "killed".
    private func above(
        _ number: Range<Int>, _ words: Range<Int>, _ fits: (String) -> String?
    ) -> (value: String, verb: Int?)? {
        guard let tree else { return nil }
        var node = number.upperBound - 1
        for _ in 0..<4 {
            node = Int(tree.heads[node])
            guard words.contains(node) else { return nil }
            if number.contains(node) { continue }
            if let value = value(at: node, words).flatMap(fits) {
                guard !isBeyondFigure(number, node), !hasOtherObject(node, number), !isLeft(node, number),
                    !isBareOne(number) || Int(tree.heads[number.upperBound - 1]) == node
                else { return nil }
                return (value, tree.tags[node] == Tag.verb ? node : nil)
            }
            // "rescued 83 hostages and recovered 129 weapons", "was killed when jets hit two columns": what is joined to a
            // verb is another deed.
            if tree.tags[node] == Tag.verb, Self.otherDeeds.contains(tree.relations[node]) { return nil }
        }
        return nil
    }

    private static let otherDeeds: Set<UInt64> = [
        Relation.conjunct, Relation.adverbialClause, Relation.relativeClause,
    ]

    /// "3 million needed aid and 12 were killed": a verb on the other side of "and" with a figure of its own before it.
    private func isBeyondFigure(_ number: Range<Int>, _ node: Int) -> Bool {
        guard node > number.upperBound, let tree,
            let and = (number.upperBound..<node).first(where: { table.isAny($0, .coordinator) })
        else { return false }
        let isFigure = (and + 1..<node).contains { table.isShape($0, .hasDigit) || table.isAny($0, .number) }
        return isFigure && (number.upperBound..<and).contains { tree.tags[$0] == Tag.verb }
    }

    func value(at index: Int, _ words: Range<Int>) -> String? {
        // "coal-fired" is no shot.
        let isCompound = table.isShape(index - 1, .dash) && !table.isShape(index, .spaceBefore)
        guard !isCompound, let match = entry(index, before: words.upperBound) else { return nil }
        let next = index + match.count
        if isState(next, match.value) || isFigurative(index) || isDrive(index, match.value) { return nil }
        let other = joined(next, next + 1, words) ?? joined(index - 1, index - 2, words)
        return other.map { Self.combined(match.value, $0) } ?? match.value
    }

    /// The indicator beyond "or" or "and".
    private func joined(_ conjunction: Int, _ other: Int, _ words: Range<Int>) -> String? {
        guard words.contains(conjunction), words.contains(other),
            table.isWord(conjunction, Key.or) || table.isWord(conjunction, Key.and)
        else { return nil }
        return entry(other, before: words.upperBound)?.value
    }

    private static func combined(_ one: String, _ two: String) -> String {
        switch Set([one, two]) {
        case ["KILLED", "WOUNDED"]: "KILLED_OR_WOUNDED"
        case ["KILLED", "CAPTURED"]: "KILLED_OR_CAPTURED"
        default: one
        }
    }
}
