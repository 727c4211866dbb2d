import DocumentModel
import LanguageModels

/// "told Iran to stop", "was ordered to pay": who is spoken to should do what the claim is nothing but an infinitive of.
enum AddresseeRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard DemandRule.applies(context), let cue = context.cueHead, let tree = context.tree else { return nil }
        let isNegated = draft.words.first.map { context.isWord($0, Key.not) } ?? false
        let to = isNegated ? 1 : 0
        guard draft.words.count > to + 1, context.isWord(draft.words[to], Key.to),
            let first = draft.words[0].token, let addressee = addressee(of: cue, before: first, tree)
        else { return nil }
        // "told Al Jazeera most of the hostages to be freed held passports": a verb of its own.
        guard !draft.words[(to + 1)...].enumerated().contains(where: { isOwnVerb($0.offset + to + 1, draft, context) })
        else {
            return nil
        }
        let rest = InfinitiveJoins.without(draft.part(to + 1..<draft.words.count), context)
        return .joined(subject(addressee, context), isNegated ? "should not" : "should", rest)
    }

    /// A finite verb before which nothing opens a clause.
    private static func isOwnVerb(_ index: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        context.isFinite(draft.words[index])
            && !draft.words[..<index].contains { context.isAny($0, [.subordinator, .relative, .coordinator]) }
    }

    /// The subject of a cue in the passive, or the words between the cue and the claim that are its object.
    private static func addressee(of cue: Int, before claim: Int, _ tree: SyntaxTree) -> Range<Int>? {
        if let subject = tree.child(cue, Relation.passiveSubject), subject < cue {
            let range = tree.range(subject)
            return range.lowerBound..<max(subject + 1, min(range.upperBound, cue))
        }
        guard let object = tree.child(cue, Relation.object, Relation.indirectObject), object > cue, object < claim
        else {
            return nil
        }
        let range = tree.range(object)
        return max(range.lowerBound, cue + 1)..<min(range.upperBound, claim)
    }

    private static func subject(_ tokens: Range<Int>, _ context: StatementContext) -> StatementDraft {
        StatementDraft(words: context.words(tokens)).nominative
    }
}
