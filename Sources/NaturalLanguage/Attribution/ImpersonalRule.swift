import DocumentModel
import LanguageModels

/// "reportedly", "is believed to", "it is thought that": a claim whose source the text does not name.
struct ImpersonalRule {
    let context: AttributionContext

    private static let phrases = Phrases(.impersonal)

    /// The rule for words of the list ("reportedly").
    func apply(at index: Int, in sentence: Range<Int>) -> Attribution? {
        let limit = context.wordsEnd(sentence)
        guard let match = Self.phrases.match(context.table, at: index, before: limit) else { return nil }
        let cue = index..<index + match.count
        let parts = [sentence.lowerBound..<index, cue.upperBound..<limit].compactMap { range in
            range.isEmpty ? nil : context.trimmed(range)
        }
        guard !parts.isEmpty else { return nil }
        return Attribution(
            rule: "impersonal",
            links: [
                .init(
                    source: nil, cue: cue, lemma: context.table.text(cue).lowercased(),
                    stance: Stance(rawValue: match.value) ?? .report)
            ],
            content: parts, quotation: .indirect, confidence: 0.7)
    }

    /// The rule for passives: "X is believed to ...", "it was reported that ...".
    func apply(_ group: VerbGroup, subject: Range<Int>?, in sentence: Range<Int>) -> Attribution? {
        let table = context.table
        let limit = context.wordsEnd(sentence)
        let begin = group.tokens.upperBound
        guard group.form == .passive, begin + 1 < limit, Self.lemmas.contains(group.cue.lemma) else { return nil }
        let isClause = table.isWord(begin, Key.that)
        guard isClause || table.isWord(begin, Key.to) else { return nil }
        let end = ContentFinder(context: context).end(from: begin, in: sentence)
        var content: [Range<Int>] = []
        if !isClause {
            guard let subject else { return nil }
            content.append(withFigure(subject, in: sentence))
        }
        guard let rest = context.trimmed(begin..<end) else { return nil }
        content.append(rest)
        var link = Attribution.Link(group, source: nil)
        // "are understood to be planning": thought, not known.
        if link.stance == .know { link.stance = .believe }
        return Attribution(
            rule: "passive", links: [link], content: content, quotation: .indirect,
            confidence: 0.7)
    }

    private static let bounds = Phrases(.comparators)
    private static let longestBound = 4

    /// "More than 100 others are believed to ...": with the number before the noun, and the words that bound it.
    private func withFigure(_ subject: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        let table = context.table
        var begin = subject.lowerBound
        while begin > sentence.lowerBound, table.isAny(begin - 1, .number) || table.isShape(begin - 1, .hasDigit) {
            begin -= 1
        }
        let isFigure = table.isAny(begin, .number) || table.isShape(begin, .hasDigit)
        for count in 1...Self.longestBound where isFigure && begin - count >= sentence.lowerBound {
            if Self.bounds.match(table, at: begin - count, before: begin)?.count == count {
                return begin - count..<subject.upperBound
            }
        }
        return begin..<subject.upperBound
    }

    private static let lemmas: Set<String> = [
        "believe", "think", "report", "say", "allege", "know", "expect", "estimate", "understand", "suspect", "claim",
        "rule", "consider", "presume", "assume", "rumor", "predict", "project", "forecast",
    ]
}
