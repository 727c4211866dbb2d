import DocumentModel
import LanguageModels

/// "confirmed the looting", "denied the raid": the looting took place.
enum EventNounRule {
    private static let types: Set<String> = ["ASSAULT", "PROTEST", "COERCE"]
    private static let longest = 6
    private static let happening = WordLists.statements["happening"]

    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard [.confirm, .deny, .admit].contains(context.stance), draft.words.count <= longest,
            !draft.words.contains(where: context.isFinite), !PredicationRule.calls(context),
            let first = draft.words.first, context.isWord(first, Key.the),
            let head = context.head(of: draft), let noun = head.token, head.text.first?.isLowercase == true,
            happening.contains(context.table.keys[noun])
                || EventLexicon.shared.type(of: context.table.keys[noun], upos: "NOUN").map(types.contains) ?? false
        else { return nil }
        return StatementDraft(words: draft.words + [.inserted("took place")])
    }
}
