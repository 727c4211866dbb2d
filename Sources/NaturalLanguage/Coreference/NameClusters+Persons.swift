import DocumentModel
import LanguageModels

/// Who a person's name means of those whom the text has named.
extension NameClusters {
    /// The person that a name of one or more words means, if it was named before.
    func existingPerson(_ name: NamedSpan) -> Link? {
        let candidates = bySurname[table.surname(name.tokens)] ?? []
        if name.tokens.count == 1 {
            let matching = inOffice(
                name, candidates.filter { clusters[$0].agrees(with: PersonGender(table: table).byTitle(name)) })
            return bearer(name, matching).map { ($0, .surname) } ?? byGivenName(name).map { ($0, .givenName) }
        }
        let (first, last) = (table.keys[name.tokens.lowerBound], table.keys[name.tokens.upperBound - 1])
        if let same = candidates.last(where: { clusters[$0].firstWord == first && clusters[$0].lastWord == last }) {
            return (same, .sameFirstAndLast)
        }
        if let same = candidates.last(where: { isNickname(first, of: $0) }) { return (same, .sameFirstAndLast) }
        return bySurnames(name, candidates).map { ($0, .surname) }
    }

    /// "Bobby Scott" after `Robert C. "Bobby" Scott`.
    private func isNickname(_ word: WordKey, of cluster: Int) -> Bool {
        guard let name = bearerOfCluster[cluster]?.full.first else { return false }
        return name.dropFirst().contains { table.keys[$0] == word && table.isShape($0 - 1, .quotationMark) }
    }

    /// "Garcia Harfuch" after "Omar Garcia Harfuch": both surnames of the only one who has them.
    private func bySurnames(_ name: NamedSpan, _ candidates: [Int]) -> Int? {
        guard name.entry == nil, !table.isAny(name.tokens.lowerBound, .givenName) else { return nil }
        let ending = " " + table.text(name.tokens)
        let same = candidates.filter { clusters[$0].aliases.contains { $0.hasSuffix(ending) } }
        return same.count == 1 ? same[0] : nil
    }

    /// "Mrs Johnson" after "Mr Johnson".
    func isOther(_ name: NamedSpan, _ cluster: Int) -> Bool {
        name.type == .person && name.tokens.count == 1
            && !clusters[cluster].agrees(with: PersonGender(table: table).byTitle(name))
    }

    /// "President Clinton" is nobody of whom no office is told; "Prime Minister Sharif" is the one of two who is prime minister,
    /// else the one who has an office.
    private func inOffice(_ name: NamedSpan, _ matching: [Int]) -> [Int] {
        if table.isHeadOfState(name.tokens.lowerBound), matching.allSatisfy({ isWithoutOffice($0) }) { return [] }
        guard matching.count > 1, let office = name.office else { return matching }
        let words = roles(office)
        let same = matching.filter { clusters[$0].offices.contains { !words.isDisjoint(with: roles($0)) } }
        if !same.isEmpty { return same }
        let any = matching.filter { !clusters[$0].offices.isEmpty }
        if any.isEmpty, table.isHeadOfState(name.tokens.lowerBound) { return [] }
        return any.isEmpty ? matching : any
    }

    /// Named in full, in no list, and by no office.
    private func isWithoutOffice(_ cluster: Int) -> Bool {
        clusters[cluster].wordCount > 1 && clusters[cluster].list == nil && clusters[cluster].offices.isEmpty
    }

    private func roles(_ office: Office) -> Set<WordKey> {
        Set(office.words.filter { table.isAny($0, .role) }.map { table.keys[$0] })
    }

    /// The main one of those who bear a surname, if the pronouns beside it agree; where it is not clear who that is, the only
    /// one who agrees.
    private func bearer(_ name: NamedSpan, _ matching: [Int]) -> Int? {
        let token = name.tokens.lowerBound
        let full = matching.filter { clusters[$0].wordCount > 1 || clusters[$0].list != nil }
        let before = full.filter { clusters[$0].firstToken < token }
        guard before.count > 1 else { return before.first ?? full.first }
        let main = bearers.main(of: before.compactMap { bearerOfCluster[$0] }, at: token)
        let gender = genders.gender(of: token)
        if let main { return clusters[main].agrees(with: gender) ? main : nil }
        let agreeing = before.filter { clusters[$0].agrees(with: gender) }
        return agreeing.count == 1 ? agreeing[0] : nil
    }

    /// A given name alone means the only person of that name.
    private func byGivenName(_ name: NamedSpan) -> Int? {
        let key = table.keys[name.tokens.lowerBound]
        let matching = byFirstWord[key] ?? []
        return matching.count == 1 ? matching[0] : nil
    }
}
