import DocumentModel
import LanguageModels

/// "..., X said.", "..., said X.", "..., X said, ...": the claim stands before the cue, and may go on after it.
struct ParentheticalRule {
    let context: AttributionContext

    func apply(
        _ group: VerbGroup, source: Range<Int>, isInverted: Bool, in sentence: Range<Int>
    ) -> Attribution? {
        guard group.cue.frames.contains(.clause) || group.cue.frames.contains(.quote) else { return nil }
        guard isInverted || endsClause(group, sentence) else { return nil }
        let clauseBegin = isInverted ? group.tokens.lowerBound : source.lowerBound
        guard let before = separator(before: clauseBegin, sentence),
            let content = context.trimmed(contentBegin(before, sentence)..<before)
        else { return nil }
        let rest = rest(group, source, isInverted, sentence)
        guard content.count > 1, rest != nil || isClause(content) else { return nil }
        let parts = [content] + [rest].compactMap(\.self)
        let quoted = content.filter { context.isQuoted($0) }.count
        return Attribution(
            rule: "parenthetical", links: [.init(group, source: source)], content: parts,
            quotation: quoted == 0 ? .indirect : quoted >= content.count ? .direct : .mixed, confidence: 0.85)
    }

    /// Whether the words hold a clause or a quotation, and are no opener ("Asked about it, ...").
    private func isClause(_ content: Range<Int>) -> Bool {
        let table = context.table
        let first = content.lowerBound
        if content.contains(where: context.isQuoted) { return true }
        let hasComma = content.contains { table.isShape($0, .comma) }
        let isOpener = table.isShape(first, .pastLike) && table.isAny(first + 1, .preposition)
        if table.isAny(first, .subordinator) || table.isShape(first, .gerundLike) || isOpener { return hasComma }
        let isPhrase = table.isAny(first, .preposition)
        return content.contains { index in
            table.isAny(index, .auxiliary) || table.isShape(index, .pastLike)
                || !table.isCapitalized(index) && !table.entries[index].verbForms.isEmpty
                || !isPhrase && table.bytes[table.spans[index].end - 1] == UInt8(ascii: "s")
        }
    }

    /// Whether nothing that could be claimed follows the cue: the end, a comma, a phrase with a preposition.
    private func endsClause(_ group: VerbGroup, _ sentence: Range<Int>) -> Bool {
        let table = context.table
        let index = ContentFinder(context: context).begin(after: group, in: sentence)
        guard index < context.wordsEnd(sentence) else { return true }
        return table.isPunctuation(index) || isTime(index, sentence)
            || table.isAny(index, [.preposition, .subordinator, .coordinator, .weekday])
            || context.verbs.isAdverb(index)
    }

    /// "the next day", "this week".
    private func isTime(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let table = context.table
        guard table.isAny(index, .determiner) else { return false }
        let end = min(context.wordsEnd(sentence), index + 4)
        return (index + 1..<max(index + 1, end)).first { table.isAny($0, .timeUnit) }.map { unit in
            unit + 1 >= context.wordsEnd(sentence) || table.isPunctuation(unit + 1)
        } ?? false
    }

    /// The comma, dash or closing mark that ends the claim before the reporting clause.
    private func separator(before index: Int, _ sentence: Range<Int>) -> Int? {
        var before = index - 1
        let table = context.table
        while before > sentence.lowerBound, table.isAny(before, .sentenceAdverb), !table.isWord(before, Key.and) {
            before -= 1
        }
        guard before > sentence.lowerBound else { return nil }
        if table.isShape(before, .comma) || table.isShape(before, .quotationMark) && context.isQuoted(before) {
            return before
        }
        return table.isShape(before, .dash) && table.isShape(before, .spaceBefore) ? before : nil
    }

    private func contentBegin(_ end: Int, _ sentence: Range<Int>) -> Int {
        let semicolon = (sentence.lowerBound..<end).last {
            context.table.isShape($0, .semicolon) && !context.isQuoted($0)
        }
        return semicolon.map { $0 + 1 } ?? sentence.lowerBound
    }

    /// What goes on after "he said," unless it begins something else.
    private func rest(
        _ group: VerbGroup, _ source: Range<Int>, _ isInverted: Bool, _ sentence: Range<Int>
    ) -> Range<Int>? {
        let table = context.table
        let limit = context.wordsEnd(sentence)
        let contents = ContentFinder(context: context)
        let after = isInverted ? source.upperBound : contents.begin(after: group, in: sentence)
        guard after + 1 < limit, table.isShape(after, .comma) else { return nil }
        let next = after + 1
        if table.isShape(next, .gerundLike) || table.isAny(next, .relative) { return nil }
        if AccordingToRule.match(context, at: next, before: limit) != nil { return nil }
        let end = contents.end(from: after, in: sentence)
        return end > next ? context.trimmed(next..<end) : nil
    }
}
