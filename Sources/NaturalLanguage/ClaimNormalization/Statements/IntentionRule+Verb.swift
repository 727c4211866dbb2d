import DocumentModel
import LanguageModels

/// Infinitives as finite verbs.
extension IntentionRule {
    /// The infinitive as a finite verb: "be planning", "have shot", "leave".
    static func verb(
        _ rest: StatementDraft, isPlural: Bool, expected: Bool, _ context: StatementContext
    ) -> StatementDraft {
        let first = rest.words[0].text
        let tail = rest.part(1..<rest.words.count)
        if expected { return InfinitiveJoins.without(rest, context).led(by: "will") }
        switch first {
        case "be": return tail.led(by: isPlural ? "are" : "is")
        case "have" where tail.words.first.map({ isParticiple($0, context) }) ?? false:
            return tail.led(by: isPast(context) ? "had" : isPlural ? "have" : "has")
        default:
            let form = isPlural ? first : Conjugation.shared.thirdPerson(of: first)
            return tail.led(by: form)
        }
    }

    private static func isParticiple(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard let token = word.token else { return false }
        return context.isPastForm(word) || context.table.entries[token].verbForms.contains(.participle)
    }

    private static let present = Set(["is", "are"].map { WordKey($0) })

    private static func isPast(_ context: StatementContext) -> Bool {
        guard let span = context.claim.attribution.last?.cue?.span else { return true }
        let tokens = context.table.tokens(span)
        // "are believed to have died": now.
        let now = tokens.lowerBound - 1..<tokens.upperBound
        if now.contains(where: { $0 >= 0 && present.contains(context.table.keys[$0]) }) { return false }
        return tokens.contains {
            context.table.entries[$0].verbForms.contains(.past) || context.table.isShape($0, .pastLike)
        }
    }
}
