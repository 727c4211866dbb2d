import DocumentModel
import LanguageModels

/// "A person, who spoke on the condition of anonymity, said": a source that begins with a verb is a piece of the subject.
struct SourceVerbRule {
    let context: AttributionContext
    let tree: SyntaxTree

    /// The attribution with the subject that the tree shows, where its source begins with a verb.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, let source = link.source,
            beginsWithVerb(source), let head = link.cue.first(where: { !link.cue.contains(Int(tree.heads[$0])) }),
            let subject = TreeSource(context: context, tree: tree).subject(of: head), subject != source,
            subject.upperBound <= link.cue.lowerBound,
            !attribution.content.contains(where: { $0.overlaps(subject) })
        else { return attribution }
        var whole = attribution
        whole.links[0].source = withoutRelativeClause(subject)
        return whole
    }

    private func beginsWithVerb(_ source: Range<Int>) -> Bool {
        tree.tags[source.lowerBound] == Tag.verb && source.count > 1
            && context.mention(at: source.lowerBound)?.kind != .name
            && !context.table.entries[source.lowerBound].verbForms.isDisjoint(with: [.past, .present, .base])
    }

    private func withoutRelativeClause(_ subject: Range<Int>) -> Range<Int> {
        let comma = subject.dropFirst().first {
            context.table.isShape($0, .comma) && $0 + 1 < subject.upperBound && context.table.isAny($0 + 1, .relative)
        }
        return comma.map { subject.lowerBound..<$0 } ?? subject
    }
}
