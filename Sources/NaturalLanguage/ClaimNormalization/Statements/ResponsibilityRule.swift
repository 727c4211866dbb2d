import DocumentModel
import LanguageModels

/// "claimed responsibility for X", "claimed the attack", "denied any involvement in X", "denied wrongdoing": what the
/// noun says of the claimer.
enum ResponsibilityRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let claimer = context.claimer else { return nil }
        let are = context.isClaimerPlural
        if context.lemma == "claim", isAttack(draft, context) {
            return draft.led(by: claimer + (are ? " are" : " is") + " responsible for")
        }
        guard [.claim, .deny, .admit, .reject, .confirm].contains(context.stance),
            let place = draft.first(where: { word in word.token.map { !isSmall($0, context) } ?? false }), place < 2
        else { return nil }
        let rest = draft.part(place + 1..<draft.words.count)
        switch draft.words[place].text.lowercased() {
        case "responsibility" where rest.isEmpty || rest.text.hasPrefix("for "):
            return rest.led(by: claimer + (are ? " are" : " is") + " responsible")
        case "involvement" where rest.isEmpty || rest.text.hasPrefix("in "):
            return rest.led(by: claimer + (are ? " were" : " was") + " involved")
        case "part", "role", "hand", "complicity", "participation":
            guard rest.isEmpty && place > 0 || rest.text.hasPrefix("in ") else { return nil }
            return draft.led(by: claimer + " had")
        case "knowledge": return draft.led(by: claimer + " had")
        case "wrongdoing", "misconduct", "guilt":
            return draft.led(by: claimer + (are ? " are" : " is") + " guilty of")
        default: return nil
        }
    }

    private static let small: Set<WordKey> = [WordKey("all"), WordKey("any")]

    /// "any", "all", "a".
    private static func isSmall(_ token: Int, _ context: StatementContext) -> Bool {
        context.table.isAny(token, [.determiner, .possessive]) || small.contains(context.table.keys[token])
    }

    /// A short noun phrase whose head is an act of violence.
    private static func isAttack(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard !draft.words.contains(where: context.isFinite), let head = context.head(of: draft)?.token else {
            return false
        }
        return EventLexicon.shared.type(of: context.table.keys[head], upos: "NOUN") == "ASSAULT"
    }
}
