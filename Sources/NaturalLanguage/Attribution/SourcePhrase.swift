import DocumentModel
import LanguageModels

/// Finds how far a source reaches that stands after its cue: "said X, a spokesman for Y, on Tuesday".
struct SourcePhrase {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// The source after a cue ("said X", "according to X"), up to where its apposition ends.
    func phrase(after start: Int, in sentence: Range<Int>, allowsRelative: Bool) -> Range<Int>? {
        let limit = context.wordsEnd(sentence)
        var index = start
        while index < limit {
            if table.isShape(index, .parenthesis), let close = closingParenthesis(index, limit) {
                index = close + 1
                continue
            }
            if table.isShape(index, [.quotationMark, .semicolon, .colon, .terminal]) { break }
            if table.isShape(index, .dash), table.isShape(index, .spaceBefore) { break }
            if table.isShape(index, .comma), !continuesPhrase(index, limit, start, allowsRelative) { break }
            if index > start, isTrailingTime(index, limit) { break }
            if index > start, endsPhrase(index, start) { break }
            index += 1
        }
        guard start < index, let trimmed = context.trimmed(start..<index),
            SourceFinder(context: context).isNounPhrase(trimmed)
        else { return nil }
        return trimmed
    }

    private func closingParenthesis(_ open: Int, _ limit: Int) -> Int? {
        (open + 1..<max(open + 1, min(limit, open + 12))).first {
            ClauseBoundary(context: context).isClosingParenthesis($0)
        }
    }

    /// The source of a cue that opens the sentence: up to the comma, with an apposition that names an office.
    func frontPhrase(after start: Int, in sentence: Range<Int>) -> Range<Int>? {
        let limit = context.wordsEnd(sentence)
        guard start < limit, let comma = (start..<limit).first(where: { table.isShape($0, .comma) }), comma > start
        else { return nil }
        var end = comma
        if let second = (comma + 1..<limit).first(where: { table.isShape($0, .comma) }), second - comma < 14,
            isApposition(comma + 1..<second) || isDescription(comma + 1..<second, before: limit)
        {
            end = second
        }
        guard let trimmed = context.trimmed(start..<end), SourceFinder(context: context).isNounPhrase(trimmed) else {
            return nil
        }
        return trimmed
    }

    private func isApposition(_ range: Range<Int>) -> Bool {
        range.contains { table.isAny($0, .role) }
            && !range.contains { ClauseBoundary(context: context).isFiniteVerb($0) }
    }

    /// "a group that counts losses,": what somebody is, before a clause of its own.
    private func isDescription(_ range: Range<Int>, before limit: Int) -> Bool {
        let boundary = ClauseBoundary(context: context)
        guard let relative = range.first(where: { table.isAny($0, .relative) }), let first = range.first,
            [Key.a, Key.an].contains(table.keys[first])
        else { return false }
        let noun = first..<relative
        let clause = range.upperBound + 1
        return noun.contains { table.isAny($0, [.role, .group, .bodyNoun, .organizationHead]) }
            && !noun.contains { boundary.isFiniteVerb($0) }
            && clause < limit && !table.isShape(clause, .gerundLike)
            && !table.isAny(clause, [.relative, .coordinator, .auxiliary, .verb])
            && (clause..<limit).contains { boundary.isFiniteVerb($0) }
    }

    /// A comma goes on with an apposition ("Kirby, a spokesman for ...") or a relative clause.
    private func continuesPhrase(_ comma: Int, _ limit: Int, _ start: Int, _ allowsRelative: Bool) -> Bool {
        let next = comma + 1
        guard next < limit else { return false }
        if table.isAny(next, .relative) { return allowsRelative }
        if table.isAny(next, [.coordinator, .subordinator, .subjectPronoun, .preposition, .adverb, .sentenceAdverb]) {
            return false
        }
        if table.entries[next].cue >= 0, table.isShape(next, .gerundLike) { return false }
        if table.isShape(next, [.gerundLike, .adverbial]) { return false }
        if context.isQuoted(next) || beginsReport(next) { return false }
        return allowsRelative || hasRoleBeforeComma(next, limit)
    }

    /// ", said the ...": the cue of the sentence goes on after the comma.
    private func beginsReport(_ index: Int) -> Bool {
        context.verbs.group(at: index, in: table.sentence(of: index))?.form == .finite
    }

    private func hasRoleBeforeComma(_ start: Int, _ limit: Int) -> Bool {
        var index = start
        var hasRole = false
        while index < limit, index - start < 10, !table.isPunctuation(index) {
            if table.isAny(index, .auxiliary), !table.isAny(index, .possessive) { return false }
            if table.isAny(index, [.role, .documentNoun]) { hasRole = true }
            index += 1
        }
        return hasRole
    }

    private static let nearTimes = Set(["last", "this", "earlier"].map { WordKey($0) })

    /// "on Tuesday", "last week" after a name do not belong to it.
    private func isTrailingTime(_ index: Int, _ limit: Int) -> Bool {
        if table.isAny(index, .weekday) { return true }
        if index + 1 < limit, Self.nearTimes.contains(table.keys[index]), table.isAny(index + 1, [.timeUnit, .month]) {
            return true
        }
        guard index + 1 < limit, table.isAny(index, .preposition) else { return false }
        if table.isAny(index + 1, [.weekday, .month]) && !table.isWord(index, Key.of) { return true }
        let startsOccasion =
            table.isWord(index, Key.in) || table.isWord(index, Key.on) || table.isWord(index, Key.at)
            || table.isWord(index, WordKey("during"))
        guard startsOccasion else { return false }
        return (index + 1..<min(limit, index + 5)).contains { table.isAny($0, [.quoteNoun, .timeUnit]) }
    }

    private func endsPhrase(_ index: Int, _ start: Int) -> Bool {
        if table.isAny(index, [.subjectPronoun, .modal]) && !table.isAny(index, [.relative, .determiner]) {
            return !table.isCapitalized(index) && !hasRelative(start, index)
        }
        if table.isAny(index, .subordinator), !table.isAny(index, [.preposition, .relative]) {
            return !table.isAny(index, .relative) && !hasRelative(start, index)
        }
        return false
    }

    private func hasRelative(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { table.isAny($0, .relative) }
    }
}
