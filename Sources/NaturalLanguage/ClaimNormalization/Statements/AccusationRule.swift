import DocumentModel
import LanguageModels

/// What the accused did: "accused X of shelling Y" (X shelled Y), "accused X of brutality" (X is guilty of brutality),
/// "criticised X for neglecting Y" (X neglected Y).
enum AccusationRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard [.accuse, .criticize].contains(context.stance), context.lemma != "blame" else { return nil }
        guard let place = place(draft, context), place + 1 < draft.words.count else { return nil }
        guard let subject = subject(draft.subject(place), context), !subject.isEmpty else { return nil }
        let deed = draft.part(place + 1..<draft.words.count)
        let isPlural = NounNumber(context: context).isPlural(subject)
        if let finite = GerundRule.finite(deed, isPlural: isPlural, context) {
            return StatementDraft(words: subject.words + finite.words)
        }
        // "that he was armed with a gun": a clause is what is said.
        guard context.stance == .accuse, !context.isWord(draft.words[place], Key.for),
            !subject.words.contains(where: context.isFinite)
        else { return nil }
        return .joined(subject, isPlural ? "are guilty of" : "is guilty of", deed)
    }

    /// The preposition before the deed: the first one before a gerund, else the first "of".
    private static func place(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        let prepositions = draft.words.indices.dropLast().filter { index in
            [Key.of, Key.with, Key.for].contains { context.isWord(draft.words[index], $0) }
        }
        let beforeGerund = prepositions.first { index in
            let next = context.isWord(draft.words[index + 1], Key.not) ? index + 2 : index + 1
            return next < draft.words.count && context.isGerund(draft.words[next])
        }
        // "of shelling schools and of using mines": the first of them, whatever the parser makes of it.
        let first = prepositions.first { context.isWord(draft.words[$0], Key.of) }
        if let first, let beforeGerund, first < beforeGerund, context.isWord(draft.words[beforeGerund], Key.of),
            draft.words[first + 1].text.hasSuffix("ing")
        {
            return first
        }
        return beforeGerund ?? prepositions.first { !context.isWord(draft.words[$0], Key.for) }
    }

    /// The accused; "accused by X of ..." has them before the verb.
    private static func subject(_ words: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        if !words.isEmpty {
            // "him" is no subject; its name may be known.
            guard words.words.count == 1, let form = Pronoun.nominatives[words.text.lowercased()] else { return words }
            return StatementDraft(words: [StatementWord(text: form, token: words.words[0].token)])
        }
        guard let tree = context.tree, let cue = context.cueHead, let subject = tree.child(cue, Relation.passiveSubject)
        else { return nil }
        return StatementDraft(words: context.words(tree.range(subject)))
    }
}
