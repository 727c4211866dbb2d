import DocumentModel
import LanguageModels

/// "Berg told Lind, according to an aide, that it rained": who passes it on stands between a verb of saying and its
/// clause.
struct InterposedSourceRule {
    let context: AttributionContext

    private static let longest = 12

    /// The attribution with the one who said it as its last link, and the clause as what is claimed.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let outer = attribution.links.first, !outer.cue.isEmpty,
            let first = attribution.content.first, first.upperBound <= outer.cue.lowerBound,
            case let sentence = context.table.sentence(of: outer.cue.lowerBound),
            let that = that(attribution, outer, sentence), let inner = inner(first, sentence),
            let clause = context.trimmed(that..<ContentFinder(context: context).end(from: that, in: sentence))
        else { return attribution }
        var chain = attribution
        chain.links.append(inner)
        chain.content = [clause]
        chain.quotation = context.quotation(of: chain.content)
        chain.rule = "chain"
        return chain
    }

    /// The conjunction right behind who passes it on: that of the second part of the claim, or left out of it.
    private func that(_ attribution: Attribution, _ outer: Attribution.Link, _ sentence: Range<Int>) -> Int? {
        let table = context.table
        if attribution.content.count == 2, let second = attribution.content.last,
            second.lowerBound >= outer.cue.upperBound
        {
            return table.isWord(second.lowerBound, Key.that) ? second.lowerBound : nil
        }
        guard attribution.content.count == 1, let source = outer.source,
            AccordingToRule.match(context, at: outer.cue.lowerBound, before: outer.cue.upperBound) != nil,
            case let that = source.upperBound + 1, that + 1 < context.wordsEnd(sentence),
            table.isShape(that - 1, .comma), table.isWord(that, Key.that)
        else { return nil }
        return that
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
