import LanguageModels

/// What is denied is written as it would be affirmed: "denied that there were any camps": there were some camps.
enum PolarityRule {
    static func apply(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft {
        guard context.isDenied else { return draft }
        var draft = draft
        for index in draft.words.indices where !context.isAny(draft.words[max(0, index - 1)], .negation) {
            if let text = affirmative[draft.words[index].text.lowercased()] { draft.words[index].text = text }
        }
        return draft
    }

    private static let affirmative = [
        "any": "some", "anything": "something", "anyone": "someone", "anybody": "somebody", "ever": "once",
    ]
}
