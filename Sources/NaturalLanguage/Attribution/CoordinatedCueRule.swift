import DocumentModel
import LanguageModels

/// "Berg said the dam would hold and called the reports a lie": what a second verb of the same speaker says is a claim
/// of its own.
struct CoordinatedCueRule {
    let context: AttributionContext
    let tree: SyntaxTree

    /// The attribution cut before another cue that the tree joins to its own, and what that cue says.
    func apply(to attribution: Attribution) -> [Attribution] {
        guard attribution.links.count == 1, let link = attribution.links.first, let source = link.source,
            attribution.quotation != .direct, let last = attribution.content.last,
            let head = link.cue.first(where: { !link.cue.contains(Int(tree.heads[$0])) }),
            let verb = last.dropFirst().first(where: { joins($0, head) }),
            let group = context.verbs.group(at: verb, in: context.table.sentence(of: verb)), group.form == .finite
        else { return [attribution] }
        let cut = Int(tree.first[verb])
        guard cut > last.lowerBound, let rest = context.trimmed(last.lowerBound..<cut) else { return [attribution] }
        var first = attribution
        first.content[first.content.count - 1] = rest
        return [first] + [second(group, source)].compactMap(\.self)
    }

    private func joins(_ token: Int, _ head: Int) -> Bool {
        tree.relations[token] == Relation.conjunct && Int(tree.heads[token]) == head && !context.isQuoted(token)
    }

    private func second(_ group: VerbGroup, _ source: Range<Int>) -> Attribution? {
        let sentence = context.table.sentence(of: group.head)
        let subject = tree.child(group.head, Relation.subject).map(tree.range) ?? source
        return ClauseRule(context: context).apply(group, source: subject, in: sentence)
            ?? InfinitiveRule(context: context).apply(group, source: subject, in: sentence)
            ?? ObjectRule(context: context).apply(group, source: subject, in: sentence)
    }
}
