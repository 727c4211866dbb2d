import DocumentModel
import LanguageModels

/// Claims that those who are named do not make: "few experts believe", "hardly anyone thinks", "was unable to accuse".
struct UnheldClaim {
    let table: TokenTable

    private static let few = Set(["few", "no", "nobody", "none", "no-one", "neither"].map(WordKey.init))
    private static let hardly = Set(["hardly", "scarcely", "barely"].map(WordKey.init))
    private static let nearly = Set(["almost", "virtually", "practically", "nearly", "very"].map(WordKey.init))
    private static let any = Set(["any", "anyone", "anybody", "none"].map(WordKey.init))
    private static let bounds = Set(["fewer", "less"].map(WordKey.init))
    private static let incapable = Set(
        ["unable", "fail", "fails", "failed", "refuse", "refuses", "refused", "decline", "declines", "declined"].map(
            WordKey.init))

    /// Whether hardly anybody holds the claim, or its cue is what somebody cannot or does not do.
    func isUnheld(_ claim: Claim) -> Bool {
        guard let link = claim.attribution.last else { return false }
        return link.source?.span.map(isOfFew) ?? false || link.cue.map { isUndone($0.span) } ?? false
    }

    private func isOfFew(_ source: Span) -> Bool {
        let words = table.tokens(source)
        guard var first = words.first else { return false }
        if Self.any.contains(table.keys[first]), first > 0 { return Self.hardly.contains(table.keys[first - 1]) }
        if Self.hardly.contains(table.keys[first]) { return true }
        if Self.nearly.contains(table.keys[first]) { first += 1 }
        return words.contains(first) && Self.few.contains(table.keys[first])
            && !(words.contains(first + 1) && Self.bounds.contains(table.keys[first + 1]))
    }

    /// "will be unable to accuse", "refused to confirm", not the cue "refused" itself.
    private func isUndone(_ cue: Span) -> Bool {
        let words = table.tokens(cue)
        guard let last = words.last, last < table.count else { return false }
        let begin = max(table.sentence(of: last).lowerBound, words.lowerBound - 2)
        return Range(from: begin, upTo: last).contains { token in
            Self.incapable.contains(table.keys[token]) && table.isWord(token + 1, Key.to) && token + 1 < last
        }
    }
}
