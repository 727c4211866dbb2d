import DocumentModel
import LanguageModels

/// "Republicans", "a Democrat", "(D)": the parties of one country, one entity each, where the text has both of them or a letter.
struct PartyMembers {
    let table: TokenTable

    /// The names, with the party of those who are called by it.
    func told(_ names: [NamedSpan]) -> [NamedSpan] {
        let parties = names.map(party)
        let isOfTheirCountry =
            Set(parties.compactMap { $0?.name }).count > 1
            || names.contains { $0.tokens.count == 1 && isLetter($0.tokens.lowerBound) && $0.entry?.list == .party }
        guard isOfTheirCountry else { return names }
        return zip(names, parties).map { name, party in
            guard let party else { return name }
            var name = name
            name.entry = party
            return name
        }
    }

    private func party(_ name: NamedSpan) -> GazetteerEntry? {
        if name.entry?.list == .people { return PoliticianMarks.shared.party(ofMembers: table.text(name.tokens)) }
        guard let entry = name.entry, entry.list == .party else { return nil }
        return PoliticianMarks.shared.party(ofMembers: entry.name)
    }

    private func isLetter(_ token: Int) -> Bool { PoliticianMarks.shared.isParty(table.text(token..<token + 1)) }
}
