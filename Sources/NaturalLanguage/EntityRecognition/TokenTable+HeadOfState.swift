import LanguageModels

extension TokenTable {
    /// Whether the office of a head of state or government stands right before a name: "President", "Prime Minister", "PM".
    func isHeadOfState(_ name: Int) -> Bool {
        let title = name - 1
        guard keys.indices.contains(name), sentence(of: name).contains(title) else { return false }
        if isWord(title, HeadOfState.minister) { return HeadOfState.primes.contains(where: { isWord(title - 1, $0) }) }
        return HeadOfState.heads.contains(keys[title]) || text(title..<name) == "PM"
    }
}

/// The words for those of whom a country has one.
private enum HeadOfState {
    static let heads = Set(["president", "premier", "chancellor", "king", "queen", "pope"].map { WordKey($0) })
    static let primes = ["prime", "first"].map { WordKey($0) }
    static let minister = WordKey("minister")
}
