import DocumentModel
import LanguageModels

/// "Berg told Lind, according to an aide, that it rained": who passes it on stands between a verb of saying and its
/// clause.
struct InterposedSourceRule {
    let context: AttributionContext

    private static let longest = 12

    /// The attribution with the one who said it as its last link, and the clause as what is claimed.
    func apply(to attribution: Attribution) -> Attribution {
        let table = context.table
        guard attribution.links.count == 1, let outer = attribution.links.first, let source = outer.source,
            !outer.cue.isEmpty, let first = attribution.content.first, first.upperBound <= outer.cue.lowerBound,
            AccordingToRule.match(context, at: outer.cue.lowerBound, before: outer.cue.upperBound) != nil
        else { return attribution }
        let sentence = table.sentence(of: outer.cue.lowerBound)
        let that = source.upperBound + 1
        guard that + 1 < context.wordsEnd(sentence), table.isShape(that - 1, .comma), table.isWord(that, Key.that),
            let inner = inner(first, sentence),
            let clause = context.trimmed(that..<ContentFinder(context: context).end(from: that, in: sentence))
        else { return attribution }
        var chain = attribution
        chain.links.append(inner)
        chain.content = [clause]
        chain.quotation = context.quotation(of: chain.content)
        chain.rule = "chain"
        return chain
    }

    /// "Berg told Lind": a subject and a verb of saying, with nothing after it but whom it speaks to.
    private func inner(_ words: Range<Int>, _ sentence: Range<Int>) -> Attribution.Link? {
        for token in words.dropFirst() where !context.isQuoted(token) {
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            let rest = group.tokens.upperBound..<max(group.tokens.upperBound, words.upperBound)
            guard group.form == .finite, group.cue.frames.contains(.clause), rest.count < Self.longest,
                !rest.contains(where: { context.table.isAny($0, [.auxiliary, .relative, .subordinator]) }),
                let source = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
                Speaker(context: context).canBe(source)
            else { return nil }
            return .init(group, source: source)
        }
        return nil
    }
}
