import LanguageModels

/// "His wife, Anna Berg", "Ted Berg's father Nils Berg": people whom a text names as relatives of another.
struct KinshipWords {
    let table: TokenTable

    private static let words = Set(
        """
        wife husband son daughter brother sister mother father widow widower cousin nephew niece uncle aunt grandson \
        granddaughter grandfather grandmother stepson stepdaughter half-brother half-sister brother-in-law sister-in-law \
        son-in-law daughter-in-law spouse twin sibling
        """.split(separator: " ").map { WordKey($0) })
    /// The most words between the noun and the name.
    private static let reach = 4

    /// Whether a noun of kinship stands right before a name or in apposition to it.
    func introduce(_ name: Range<Int>) -> Bool {
        let sentence = table.sentence(of: name.lowerBound)
        let before = (name.lowerBound - Self.reach..<name.lowerBound).clamped(to: sentence)
        // "the father of two, Nils Berg"
        if before.contains(where: { isKin($0) && !table.isWord($0 + 1, Key.of) }) { return true }
        guard sentence.contains(name.upperBound), table.isShape(name.upperBound, .comma) else { return false }
        let after = (name.upperBound + 1..<name.upperBound + 1 + Self.reach).clamped(to: sentence)
        return after.prefix { !table.isPunctuation($0) || table.isPossessiveMark($0) }.contains(where: isKin)
    }

    private static let female = Set(
        "wife daughter sister mother widow niece aunt granddaughter grandmother stepdaughter half-sister sister-in-law daughter-in-law"
            .split(separator: " ").map { WordKey($0) })
    private static let male = Set(
        "husband son brother father widower nephew uncle grandson grandfather stepson half-brother brother-in-law son-in-law"
            .split(separator: " ").map { WordKey($0) })

    /// "Hasina's son, Sajeeb Wazed": what the noun right before a name says, a comma aside.
    func gender(of name: Range<Int>) -> EntityCluster.Gender {
        let noun = table.isShape(name.lowerBound - 1, .comma) ? name.lowerBound - 2 : name.lowerBound - 1
        guard noun >= 0, table.sentence(of: name.lowerBound).contains(noun) else { return .unknown }
        return Self.female.contains(table.keys[noun])
            ? .female : Self.male.contains(table.keys[noun]) ? .male : .unknown
    }

    private func isKin(_ token: Int) -> Bool { Self.words.contains(table.keys[token]) }
}
