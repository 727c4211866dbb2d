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
            let verb = last.dropFirst(2).first(where: {
                joins($0, head) || followsComma($0, head) || goesOn($0, head, last)
            }),
            let group = context.verbs.group(at: verb, in: context.table.sentence(of: verb)), group.form == .finite
        else { return [attribution] }
        let cut =
            joins(verb, head)
            ? coordinator(before: group) ?? Int(tree.first[verb])
            : group.tokens.lowerBound - (followsComma(verb, head) ? 2 : 1)
        guard cut > last.lowerBound, let rest = context.trimmed(last.lowerBound..<cut) else { return [attribution] }
        var first = attribution
        first.content[first.content.count - 1] = rest
        return [first] + [second(group, source)].compactMap(\.self)
    }

    /// "Lund, Ystad and Malmo and warned": the places belong to the first claim, whatever the tree says.
    private func coordinator(before group: VerbGroup) -> Int? {
        let before = group.tokens.lowerBound - 1
        return before > 0 && context.table.isAny(before, .coordinator) ? before : nil
    }

    private func joins(_ token: Int, _ head: Int) -> Bool {
        tree.relations[token] == Relation.conjunct && Int(tree.heads[token]) == head && !context.isQuoted(token)
    }

    /// ", and called ...": after a comma, in the form of the first cue, without a subject of its own.
    private func followsComma(_ token: Int, _ head: Int) -> Bool {
        let table = context.table
        guard table.entries[token].cue >= 0, !context.isQuoted(token), table.entries[token].verbForms.contains(.past),
            table.entries[head].verbForms.contains(.past), tree.tags[token] == Tag.verb,
            let group = context.verbs.group(at: token, in: table.sentence(of: token)),
            group.cue.frames.isDisjoint(with: .weak)
        else { return false }
        let before = group.tokens.lowerBound - 1
        return before > 1 && table.isAny(before, .coordinator) && table.isShape(before - 1, .comma)
            && tree.child(token, Relation.subject) == nil
    }

    /// "said the order was illegal and vowed to fight it": joined to the clause of a subject that cannot speak.
    private func goesOn(_ token: Int, _ head: Int, _ content: Range<Int>) -> Bool {
        let table = context.table
        guard tree.relations[token] == Relation.conjunct, !context.isQuoted(token), table.entries[token].cue >= 0,
            table.entries[token].verbForms.contains(.past), table.entries[head].verbForms.contains(.past),
            case let clause = Int(tree.heads[token]), content.contains(clause),
            let subject = tree.child(clause, Relation.subject, Relation.passiveSubject),
            tree.child(token, Relation.subject, Relation.passiveSubject) == nil,
            let group = context.verbs.group(at: token, in: table.sentence(of: token)), group.form == .finite,
            group.cue.frames.isDisjoint(with: .weak), group.tokens.lowerBound > content.lowerBound + 1
        else { return false }
        return table.isAny(group.tokens.lowerBound - 1, .coordinator) && !table.isAny(subject, .pronoun)
            && !Speaker(context: context).canBe(tree.range(subject))
    }

    private func second(_ group: VerbGroup, _ source: Range<Int>) -> Attribution? {
        let sentence = context.table.sentence(of: group.head)
        let subject = tree.child(group.head, Relation.subject).map(tree.range) ?? source
        return ClauseRule(context: context).apply(group, source: subject, in: sentence)
            ?? InfinitiveRule(context: context).apply(group, source: subject, in: sentence)
            ?? ObjectRule(context: context).apply(group, source: subject, in: sentence)
    }
}
