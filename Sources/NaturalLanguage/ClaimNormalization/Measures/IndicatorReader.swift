import DocumentModel
import LanguageModels

/// Tells what a number counts: by its way up the tree, else by the nearest word; never persons as things or the reverse.
struct IndicatorReader {
    let table: TokenTable
    let tree: SyntaxTree?

    static let indicators = Phrases(.indicators)
    /// How many words may stand between a number and what it counts.
    private static let reach = 9

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
            if let value = nearest(number, words, hasBarrier, fits) { return (value, nil) }
        }
        if isAlone(number, words) { return (before(words) ?? previous).map { ($0, nil) } }
        return nil
    }

    /// Whether the words are one entry of the list ("shot down").
    func isPhrase(_ tokens: Range<Int>) -> Bool {
        Self.indicators.match(table, at: tokens.lowerBound, before: tokens.upperBound)?.count == tokens.count
    }

    func isIndicator(_ span: Span) -> Bool {
        let tokens = table.tokens(span)
        return tokens.contains { Self.indicators.match(table, at: $0, before: tokens.upperBound) != nil }
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
                guard !isBeyondFigure(number, node), !hasOtherObject(node, number) else { return nil }
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

    private func nearest(
        _ number: Range<Int>, _ words: Range<Int>, _ hasBarrier: Bool, _ fits: (String) -> String?
    ) -> String? {
        var (isOpenAfter, isOpenBefore) = (true, true)
        for distance in 0..<Self.reach {
            let after = number.upperBound + distance
            if words.contains(after), isOpenAfter {
                if let value = value(at: after, words).flatMap(fits), !isObjectOfOther(after, value, number),
                    !hasOtherObject(after, number)
                {
                    return value
                }
                isOpenAfter = !isEnd(after, hasBarrier) && !isOtherClause(after, number, fits)
            }
            let before = number.lowerBound - 1 - distance
            if words.contains(before), isOpenBefore {
                if let value = value(at: before, words).flatMap(fits), !hasOtherObject(before, number),
                    !hasOwnFigure(before, number)
                {
                    return value
                }
                isOpenBefore = !isEnd(before, hasBarrier) && !isOtherClause(before, number, fits)
            }
        }
        return nil
    }

    /// "one dead, half a million without heat": what a comma parts from the number has a figure of its own.
    private func hasOwnFigure(_ token: Int, _ number: Range<Int>) -> Bool {
        guard token > 0, table.isShape(token - 1, .hasDigit) || table.isAny(token - 1, .number) else { return false }
        return (token..<number.lowerBound).contains { table.isShape($0, .comma) }
    }

    /// Where the search ends: before "of whom", at a verb of another clause, and where asked for at what joins clauses.
    private func isEnd(_ token: Int, _ hasBarrier: Bool) -> Bool {
        if isOtherDeed(token) { return true }
        if hasBarrier { return isBarrier(token) || isPart(token) || table.isWord(token, Self.when) }
        guard let tree else { return false }
        return isPart(token) || tree.tags[token] == Tag.verb && value(at: token, token..<token + 1) == nil
    }

    private static let when = WordKey("when")

    /// "seized 20 weapons and lost three soldiers": what is joined has a figure of its own.
    private func isOtherDeed(_ token: Int) -> Bool {
        guard table.isAny(token, .coordinator), token + 2 < table.count, let tree, tree.tags[token + 1] == Tag.verb
        else {
            return false
        }
        return tree.tags[token + 2] == Tag.number
    }

    /// "of whom".
    private func isPart(_ token: Int) -> Bool {
        table.isWord(token, Key.of) && token + 1 < table.count && table.isAny(token + 1, .relative)
    }

    /// "and", "but", a semicolon: beyond them another figure is spoken of.
    private func isBarrier(_ token: Int) -> Bool {
        if table.isShape(token, .semicolon) || table.isShape(token, .colon) { return true }
        guard table.isAny(token, .coordinator), token + 1 < table.count else { return false }
        return value(at: token + 1, token + 1..<table.count) == nil
    }

    func value(at index: Int, _ words: Range<Int>) -> String? {
        guard let match = Self.indicators.match(table, at: index, before: words.upperBound) else { return nil }
        let next = index + match.count
        if isState(next, match.value) { return nil }
        let other = joined(next, next + 1, words) ?? joined(index - 1, index - 2, words)
        return other.map { Self.combined(match.value, $0) } ?? match.value
    }

    /// The indicator beyond "or" or "and".
    private func joined(_ conjunction: Int, _ other: Int, _ words: Range<Int>) -> String? {
        guard words.contains(conjunction), words.contains(other),
            table.isWord(conjunction, Key.or) || table.isWord(conjunction, Key.and)
        else { return nil }
        return Self.indicators.match(table, at: other, before: words.upperBound)?.value
    }

    private static func combined(_ one: String, _ two: String) -> String {
        switch Set([one, two]) {
        case ["KILLED", "WOUNDED"]: "KILLED_OR_WOUNDED"
        case ["KILLED", "CAPTURED"]: "KILLED_OR_CAPTURED"
        default: one
        }
    }

    // MARK: Who does it

    /// The words of who does what the verb says.
    func agent(of verb: Int) -> Range<Int>? {
        guard let tree, Self.indicators.match(table, at: verb, before: verb + 1)?.value != "LOST" else { return nil }
        if !tree.isPassive(verb) {
            // "Two died": who dies does nothing.
            guard tree.child(verb, Relation.object) != nil || table.isShape(verb, .gerundLike),
                let subject = tree.child(verb, Relation.subject), subject < verb,
                !tree.isBehindPlace(subject, table)
            else { return nil }
            let words = tree.range(subject)
            let begin =
                words.first { !table.isAny($0, [.coordinator, .preposition]) && !table.isPunctuation($0) }
                ?? words.lowerBound
            return begin..<max(begin, min(words.upperBound, verb))
        }
        guard let words = tree.agent(ofPassive: verb, table).map(tree.range)?.dropFirst(), !words.isEmpty else {
            return nil
        }
        return words
    }
}
