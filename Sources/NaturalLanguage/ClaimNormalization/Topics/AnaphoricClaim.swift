import DocumentModel
import LanguageModels

/// Tells claims that only point to the one before: "denied the charge", "called the number absurd", "rejected this".
struct AnaphoricClaim {
    let document: Document
    let table: TokenTable

    func isAnaphoric(_ claim: Claim) -> Bool {
        let tokens = claim.content.map(table.tokens).joined()
        guard let first = tokens.first else { return false }
        let words = Array(tokens.prefix(4))
        if words.count == 1 { return table.isAny(first, .pronoun) || Self.pointers.contains(table.keys[first]) }
        guard table.isAny(first, [.determiner, .possessive]) || Self.pointers.contains(table.keys[first]) else {
            return false
        }
        // "the count raised questions", "that prosecutors charge them": a clause, which says what it says.
        if tokens.contains(where: isOwnVerb) { return false }
        // "this as nonsense"
        if Self.pointers.contains(table.keys[first]), table.isWord(words[1], Key.as) { return true }
        return Array(tokens).count <= 8 && words.dropFirst().contains { isClaimNoun($0) }
            && !tokens.contains { table.isWord($0, Key.that) && $0 != first }
    }

    /// Of several claims before, the one that is meant: "the ministry's numbers" are the ministry's.
    func antecedent(of claim: Claim, among earlier: ArraySlice<Claim>) -> Int? {
        let tokens = Array(claim.content.map(table.tokens).joined().prefix(4))
        if tokens.contains(where: { Self.charges.contains(table.keys[$0]) }),
            let accusation = earlier.indices.suffix(Self.reach).last(where: { isAccusation(earlier[$0]) })
        {
            return accusation
        }
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

    /// A verb in a finite form that is none of "be".
    private func isOwnVerb(_ token: Int) -> Bool {
        let token = (document.tokens[token], token)
        return ["VERB", "AUX"].contains(token.0.upos ?? "")
            && (token.0.feats?.contains("VerbForm=Fin") ?? false || ["root", "ccomp"].contains(token.0.deprel ?? ""))
            && !table.isAny(token.1, .be)
    }

    private static let charges = WordLists.topics["charges"]
    private static let reach = 6

    private func isAccusation(_ claim: Claim) -> Bool {
        let cue = claim.attribution.last?.cue
        return cue?.stance == .accuse || cue?.lemma == "blame"
    }

    private func isClaimNoun(_ token: Int) -> Bool {
        table.isAny(token, .cueNoun) || Self.nouns.contains(table.keys[token])
    }

    private static let pointers = WordLists.topics["pointers"]
    private static let nouns = WordLists.topics["claimnouns"]
}
