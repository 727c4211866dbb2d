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

    /// Of several claims before, the one that is meant: "the ministry's numbers" are the ministry's.
    func antecedent(of claim: Claim, among earlier: ArraySlice<Claim>) -> Int? {
        let tokens = Array(claim.content.map(table.tokens).joined().prefix(4))
        guard let mark = tokens.dropFirst().first(where: { table.isPossessiveMark($0) }) else {
            return earlier.indices.last
        }
        let owner = table.keys[mark - 1]
        return earlier.indices.last { index in
            earlier[index].attribution.compactMap { $0.source?.span }.contains { span in
                table.tokens(span).contains { table.keys[$0] == owner }
            }
        }
    }

    private func isClaimNoun(_ token: Int) -> Bool {
        table.isAny(token, .cueNoun) || Self.nouns.contains(table.keys[token])
    }

    private static let pointers = WordLists.topics["pointers"]
    private static let nouns = WordLists.topics["claimnouns"]
}
