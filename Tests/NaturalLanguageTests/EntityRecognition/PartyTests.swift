import DocumentModel
import Testing

/// Party and place of a politician, as reports put them beside the name.
struct PartyTests {
    private func bodies(_ text: String) -> [String] {
        let document = Analysis.parsed(text)
        let person = document.entities.first { $0.type == .person }
        return person?.affiliations.compactMap { id in document.entities.first { $0.id == id }?.name } ?? []
    }

    @Test(
        arguments: [
            ("Rep. Anna Berg (D-Va.) spoke.", ["US Democratic Party", "Virginia"]),
            ("Sen. Anna Berg (R) spoke.", ["Republican Party"]),
            ("Sen. Anna Berg (I-Maine) spoke.", ["Maine"]),
            ("Sen. Anna Berg (Vt.) spoke.", ["Vermont"]),
            ("Rep. Anna Berg (R-TX) spoke.", ["Republican Party", "Texas"]),
            ("Rep. Anna Berg (R., Wyo.) spoke.", ["Republican Party", "Wyoming"]),
            ("Sen. Anna Berg, R-Ky., spoke.", ["Republican Party", "Kentucky"]),
            ("Senator Anna Berg, Democrat of California, spoke.", ["Democrats", "California"]),
            ("Anna Berg, the top Republican on the panel, spoke.", ["Republicans"]),
            ("Anna Berg (left) spoke.", []),
            ("Anna Berg, Democrats and others spoke.", []),
        ] as [(String, [String])])
    func behindTheName(text: String, expected: [String]) { #expect(bodies(text) == expected) }

    @Test(
        arguments: [
            ("Senator Anna Berg of Ohio spoke.", ["Ohio"]), ("King Nils Berg of Norway spoke.", ["Norway"]),
            ("Anna Berg of Ohio spoke.", []), ("Democratic Sen. Anna Berg spoke.", ["Democrats"]),
        ] as [(String, [String])])
    func besideTheOffice(text: String, expected: [String]) { #expect(bodies(text) == expected) }

    /// One entity for a party and its people where the text has both sides.
    @Test(
        arguments: [
            ("Republicans met. Democrats and the GOP met.", ["Republican Party", "US Democratic Party"]),
            ("Anna Berg (D) met Democrats.", ["Anna Berg", "US Democratic Party"]),
            ("Democrats met.", ["Democrats"]),
        ] as [(String, [String])])
    func members(text: String, expected: [String]) { #expect(Analysis.parsed(text).entities.map(\.name) == expected) }

    /// A mark is no person.
    @Test func marks() {
        #expect(Analysis.namesOf("Sen. Anna Berg (R-S.C.) spoke.") == ["Anna Berg", "R", "S.C."])
    }
}
