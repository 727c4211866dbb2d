import DocumentModel
import LanguageModels

/// "denied the charge", "confirmed the figure", "denied this": the charge is true, the figure is correct.
enum AnaphorRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard [.deny, .reject, .confirm, .admit].contains(context.stance), isAnaphor(draft, context),
            let last = draft.words.last
        else { return nil }
        let isPlural =
            NounNumber(context: context).isPlural(draft) || ["these", "those"].contains(draft.text.lowercased())
        var words = draft.words
        // "a charge that it denies": a certain one.
        if ["a", "an"].contains(words[0].text.lowercased()) { words[0].text = "the" }
        let adjective = figures.contains(last.text.lowercased()) ? "correct" : "true"
        return StatementDraft(words: words + [.inserted((isPlural ? "are " : "is ") + adjective)])
    }

    /// Whether the words only point to a claim: "this", "the figure", "such allegations".
    private static func isAnaphor(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let last = draft.words.last, draft.words.count <= 4 else { return false }
        if draft.words.count == 1, ["this", "that", "it", "these", "those"].contains(last.text.lowercased()) {
            return true
        }
        guard let noun = last.token, isClaimNoun(noun, context) else { return false }
        return draft.words.dropLast().allSatisfy { word in
            context.isAny(word, [.determiner, .possessive]) || context.isTag(word, Tag.adjective)
                || ["such", "any", "all"].contains(word.text.lowercased())
        }
    }

    private static func isClaimNoun(_ noun: Int, _ context: StatementContext) -> Bool {
        let word = context.table.text(noun..<noun + 1).lowercased()
        if let stance = Lexicon.shared.cueNouns[context.table.keys[noun]],
            [.demand, .ask, .promise, .warn].contains(stance)
        {
            return false
        }
        if word == "proposal" || word == "proposals" { return false }
        return context.table.isAny(noun, .cueNoun) || figures.contains(word) || others.contains(word)
    }

    private static let figures: Set<String> = [
        "figure", "figures", "number", "numbers", "toll", "tolls", "count", "counts", "total", "estimate", "estimates",
    ]
    private static let others: Set<String> = [
        "version", "account", "accounts", "story", "stories", "rumour", "rumours", "rumor", "rumors", "theory",
        "narrative",
        "reporting", "news", "suggestion", "suggestions",
    ]
}
