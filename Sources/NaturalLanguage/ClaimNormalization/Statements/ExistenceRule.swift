import DocumentModel
import LanguageModels

/// What there was: a figure alone ("60"), an indefinite noun phrase ("one death", "fraud").
enum ExistenceRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        if isFigure(draft, context) { return draft.led(by: "the figure is") }
        guard [.report, .deny, .admit, .confirm, .claim, .predict, .suggest, .say].contains(context.stance),
            reporting.contains(context.lemma), isIndefinite(draft, context)
        else { return nil }
        let isPlural = NounNumber(context: context).isPlural(draft)
        return draft.led(by: isPlural ? "there were" : "there was")
    }

    /// Verbs whose object is what there was.
    private static let reporting: Set<String> = [
        "report", "confirm", "deny", "admit", "acknowledge", "allege", "estimate", "concede", "register", "record",
        "suspect", "note", "cite", "speak", "count",
    ]

    private static func isFigure(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        var hasNumber = false
        for word in draft.words {
            let isNumber = context.isAny(word, .number) || word.text.first?.isNumber ?? false
            hasNumber = hasNumber || isNumber
            let isSmall =
                context.isAny(word, [.negation, .adverb, .preposition]) || context.isPunctuation(word)
                || ["least", "more", "than", "fewer", "most", "nearly", "almost", "about"].contains(word.text)
            guard isNumber || isSmall else { return false }
        }
        return hasNumber
    }

    /// No clause, and no article or possessive that makes it a certain one.
    static func isIndefinite(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let first = draft.words.first, !context.isClause(draft) else { return false }
        let opensWithNumber = draft.words.prefix(3).contains { context.has($0, "NumType=Card") }
        let definite = ["the", "this", "that", "these", "those", "his", "her", "its", "their", "such", "each", "all"]
        // "strikes on the town killed 29": a clause, whatever the parser makes of it.
        let isActive = draft.words.indices.dropFirst().dropLast().contains { index in
            context.isPastForm(draft.words[index])
                && (context.isAny(draft.words[index + 1], .number)
                    || draft.words[index + 1].text.first?.isNumber ?? false)
        }
        guard !isActive, !definite.contains(first.text.lowercased()),
            opensWithNumber || !context.isAny(first, [.pronoun, .preposition, .relative])
        else { return false }
        guard let head = context.head(of: draft) else { return false }
        let isNominal =
            context.isTag(head, Tag.noun) || context.isTag(head, Tag.adjective) || context.isAny(head, .number)
            || context.has(head, "NumType=Card")
        return isNominal && !draft.words.contains { context.isTag($0, Tag.properNoun) && $0.token == first.token }
    }
}
