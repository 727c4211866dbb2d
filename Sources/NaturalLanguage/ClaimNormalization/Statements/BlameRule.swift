import DocumentModel
import LanguageModels

/// Who is to blame for what: "blamed X for Y", "blamed Y on X".
enum BlameRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.lemma == "blame" else { return nil }
        guard !draft.text.lowercased().hasPrefix("each other") else { return nil }
        let draft = CueAdjunct.without(draft, context)
        let count = draft.words.count
        let number = NounNumber(context: context)
        if let place = draft.first(from: 1, where: { context.isWord($0, Key.for) }), place + 1 < count {
            let culprit = draft.subject(place)
            return .joined(culprit, words(number.isPlural(culprit)) + " for", draft.part(place + 1..<count))
        }
        if let place = draft.first(from: 1, where: { context.isWord($0, Key.on) }), place + 1 < count {
            let culprit = draft.part(place + 1..<count)
            return .joined(culprit, words(number.isPlural(culprit)) + " for", draft.part(0..<place))
        }
        return StatementDraft(words: draft.words + [.inserted(words(number.isPlural(draft)))])
    }

    private static func words(_ isPlural: Bool) -> String { isPlural ? "are to blame" : "is to blame" }
}
