import DocumentModel
import LanguageModels

/// "Two soldiers had no wish to leave, the agency said, according to Lee": a claim that is itself laid to somebody.
///
/// The claim begins with another source and its cue; they become the last link, and what they say the content.
struct InnerSourceRule {
    let context: AttributionContext

    private static let reach = 12

    /// The attribution with the inner source as its last link, where its claim begins with one.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation != .direct, let first = attribution.content.first,
            let inner = inner(first)
        else { return attribution }
        let content = inner.content.map { $0.clamped(to: first) }.filter { !$0.isEmpty }
        guard !content.isEmpty else { return attribution }
        var chain = attribution
        chain.links += inner.links
        chain.content = content + attribution.content.dropFirst()
        chain.rule = "chain"
        return chain
    }

    private func inner(_ content: Range<Int>) -> Attribution? {
        let table = context.table
        let begin = table.isWord(content.lowerBound, Key.that) ? content.lowerBound + 1 : content.lowerBound
        let sentence = table.sentence(of: begin)
        for token in begin..<min(content.upperBound, begin + Self.reach) {
            if context.isQuoted(token) || table.isPunctuation(token) { return nil }
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            guard group.form == .finite, group.cue.stance != .plan, group.cue.stance != .believe,
                let source = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
                source.lowerBound == begin, source.count > 1 || !table.isAny(source.lowerBound, .pronoun)
            else { return nil }
            return ClauseRule(context: context).apply(group, source: source, in: sentence)
        }
        return nil
    }
}
