import DocumentModel
import LanguageModels

/// Tells claims that only point to the one before: "denied the charge", "called the number absurd", "rejected this".
struct AnaphoricClaim {
    let table: TokenTable

    func isAnaphoric(_ claim: Claim) -> Bool {
        let tokens = claim.content.map(table.tokens).joined()
        guard let first = tokens.first else { return false }
        let words = Array(tokens.prefix(4))
        if words.count == 1 { return table.isAny(first, .pronoun) || Self.pointers.contains(table.keys[first]) }
        guard table.isAny(first, [.determiner, .possessive]) || Self.pointers.contains(table.keys[first]) else {
            return false
        }
        // "this as nonsense"
        if Self.pointers.contains(table.keys[first]), table.isWord(words[1], Key.as) { return true }
        return Array(tokens).count <= 8 && words.dropFirst().contains { isClaimNoun($0) }
            && !tokens.contains { table.isWord($0, Key.that) && $0 != first }
    }

    private func isClaimNoun(_ token: Int) -> Bool {
        table.isAny(token, .cueNoun) || Self.nouns.contains(table.keys[token])
    }

    private static let pointers = Set(["this", "that", "it", "such", "these", "those"].map { WordKey($0) })
    private static let nouns = Set(
        ["figure", "figures", "number", "numbers", "toll", "count", "version", "account", "story", "talk", "claims"]
            .map { WordKey($0) })
}
