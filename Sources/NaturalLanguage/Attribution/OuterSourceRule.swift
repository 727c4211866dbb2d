import DocumentModel
import LanguageModels

/// "The report found that it rained, according to three officials", "Memos suggest that it rained, Lee added": who passes
/// on what somebody else claims.
struct OuterSourceRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longest = 14

    /// The attribution with the one who passes it on as its first link; `isTaken` tells what other attributions have.
    func apply(to attribution: Attribution, isTaken: (Int) -> Bool) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation != .direct, let link = attribution.links.first,
            let source = link.source, let last = attribution.content.last, !link.cue.isEmpty,
            source.lowerBound < link.cue.lowerBound, link.cue.upperBound <= last.lowerBound,
            let outer = outer(after: last.upperBound, isTaken)
        else { return attribution }
        var chain = attribution
        if ChainRule.speech.contains(link.stance), !last.prefix(3).contains(where: { table.isWord($0, Key.to) }) {
            chain.links.insert(outer, at: 0)
            chain.rule = "chain"
        } else {
            // "Both sides agreed to stop, a mediator announced": what is done is the claim of the one who says so.
            chain.links = [outer]
            chain.content = [source.lowerBound..<last.upperBound]
            chain.quotation = context.quotation(of: chain.content)
            chain.rule = "parenthetical"
        }
        return chain
    }

    private func outer(after end: Int, _ isTaken: (Int) -> Bool) -> Attribution.Link? {
        guard end > 0, end + 1 < table.count else { return nil }
        let sentence = table.sentence(of: end - 1)
        let limit = context.wordsEnd(sentence)
        let begin = table.isShape(end, .comma) ? end + 1 : end
        guard begin + 1 < limit, !context.isQuoted(begin) else { return nil }
        if let match = AccordingToRule.match(context, at: begin, before: limit) {
            let cue = begin..<begin + match.count
            guard !cue.contains(where: isTaken),
                let source = SourceFinder(context: context).phrase(
                    after: cue.upperBound, in: sentence, allowsRelative: false)
            else { return nil }
            return .init(
                source: source, cue: cue, lemma: table.text(cue).lowercased(),
                stance: Stance(rawValue: match.value) ?? .say)
        }
        return begin > end ? reportingClause(begin, limit, sentence, isTaken) : nil
    }

    /// "Lee added" up to the end of the sentence.
    private func reportingClause(
        _ begin: Int, _ limit: Int, _ sentence: Range<Int>, _ isTaken: (Int) -> Bool
    ) -> Attribution.Link? {
        let reach = begin + 1..<max(begin + 1, min(limit, begin + Self.longest))
        for token in reach {
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            guard group.form == .finite, !isTaken(token), group.cue.frames.contains(.clause),
                group.cue.frames.isDisjoint(with: .weak), group.tokens.upperBound == limit,
                let source = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
                source.lowerBound == begin
            else { return nil }
            return .init(group, source: source)
        }
        return nil
    }
}
