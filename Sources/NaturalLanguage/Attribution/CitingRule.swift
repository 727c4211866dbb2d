import DocumentModel
import LanguageModels

/// "The paper reported, citing a confidential estimate, that ...": what is claimed is the estimate's claim.
struct CitingRule {
    let context: AttributionContext

    private static let verbs = Set(["citing", "quoting"].map(WordKey.init))
    private static let longest = 14

    /// The attribution with the one who is cited as its last link, where its sentence cites somebody.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, link.source != nil, !link.cue.isEmpty,
            !Self.verbs.contains(context.table.keys[link.cue.lowerBound])
        else { return attribution }
        let sentence = context.table.sentence(of: link.cue.lowerBound)
        guard let verb = sentence.first(where: { isCiting($0, link.cue, attribution) }),
            let source = SourceFinder(context: context).phrase(after: verb + 1, in: sentence, allowsRelative: false),
            source.lowerBound == verb + 1, source.count < Self.longest,
            !attribution.content.contains(where: { $0.overlaps(source) })
        else { return attribution }
        var chain = attribution
        chain.links.append(.init(source: source, cue: verb..<verb + 1, lemma: "cite", stance: .report))
        chain.rule = "chain"
        return chain
    }

    /// A participle outside of the claim, near the cue.
    private func isCiting(_ token: Int, _ cue: Range<Int>, _ attribution: Attribution) -> Bool {
        Self.verbs.contains(context.table.keys[token]) && !context.isQuoted(token)
            && !attribution.content.contains { $0.contains(token) }
    }

    /// Whether an attribution only says whom somebody cites, as another one of the sentence now does.
    ///
    /// `cited` has the first tokens of their cues.
    func repeats(_ attribution: Attribution, _ cited: Set<Int>) -> Bool {
        guard let cue = attribution.links.first?.cue, attribution.links.count == 1, !cue.isEmpty else { return false }
        return cited.contains(cue.lowerBound) && Self.verbs.contains(context.table.keys[cue.lowerBound])
    }
}
