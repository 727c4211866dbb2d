import DocumentModel
import LanguageModels

/// "The ombudsman accused the police and said that ...": a verb in the active voice has a source, if only the one of the
/// verb before.
struct MissingSourceRule {
    let context: AttributionContext
    let sources: TreeSource

    /// The subject of the cue in the tree, or nil where the cue is a passive or no verb.
    func source(_ attribution: Attribution) -> Range<Int>? {
        guard let link = attribution.links.first else { return nil }
        let sentence = context.table.sentence(of: link.cue.lowerBound)
        let head = link.cue.first { context.verbs.group(at: $0, in: sentence)?.form == .finite }
        guard let head, let source = sources.subject(of: head),
            !attribution.content.contains(where: { $0.overlaps(source) }), !link.cue.overlaps(source)
        else { return nil }
        return source
    }
}
