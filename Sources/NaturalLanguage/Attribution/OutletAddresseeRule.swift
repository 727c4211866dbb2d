import DocumentModel
import LanguageModels

/// "A security source told Reuters that ...": an outlet that somebody without a name spoke to vouches for him.
///
/// Who has a name speaks for himself, whichever outlet he spoke to.
struct OutletAddresseeRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// The attribution with the outlet as its first link, where an unnamed source told it.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, link.lemma == "tell",
            let source = link.source, !hasName(source), let outlet = addressee(after: link.cue)
        else { return attribution }
        var chain = attribution
        chain.links.insert(.init(source: outlet, cue: link.cue, lemma: "tell", stance: .say), at: 0)
        chain.rule = "chain"
        return chain
    }

    /// Whether the words name a person or a body, or stand for somebody by a pronoun.
    private func hasName(_ source: Range<Int>) -> Bool {
        if source.count == 1, table.isAny(source.lowerBound, [.pronoun, .relative]) { return true }
        guard let last = Speaker(context: context).head(source).last else { return true }
        return source.contains { context.mention(at: $0).map { $0.kind == .name && $0.type == .person } ?? false }
            || context.mention(at: last)?.kind == .name
    }

    private func addressee(after cue: Range<Int>) -> Range<Int>? {
        let sentence = table.sentence(of: cue.lowerBound)
        let rest = cue.upperBound..<sentence.upperBound
        guard let first = rest.first(where: { !table.isWord($0, Key.the) }), let mention = context.mention(at: first),
            mention.kind == .name, context.isOutlet(mention)
        else { return nil }
        return table.tokens(mention.span).clamped(to: rest)
    }
}
