import DocumentModel
import Testing

/// Several who speak together are a group without a name.
struct SourceListTests {
    @Test(arguments: [
        "Poland and Lithuania said they would close the border.",
        "Tokyo and Canberra condemned the launch.",
        "Macron and Scholz said the talks would go on.",
        "Egypt, Qatar and the United States said a deal was close.",
        "Both Spain and Ireland said they would recognise the state.",
        "Amnesty International and Human Rights Watch accused the army of war crimes.",
        "Lavrov and his Chinese counterpart, Wang Yi, said the talks were useful.",
        "Erdogan and his foreign minister said the deal was dead.",
        "Doctors and nurses said the hospital had no fuel.",
        "The drone was shot down, according to Finland and Estonia.",
        "Marco Rubio, the secretary of state, and Steve Witkoff, the envoy, said the talks were useful.",
    ])
    func several(text: String) {
        let source = Reader.claims(text).first?.attribution.last?.source
        #expect(source?.kind == .group)
        #expect(source?.name == nil && source?.entity == nil && source?.affiliations == [])
    }

    @Test(arguments: [
        ("The Department of Health and Human Services said it was over.", "Department of Health and Human Services"),
        ("The president and commander-in-chief, Volodymyr Zelensky, said the front held.", "Volodymyr Zelenskyy"),
        ("The army said the police and the mayor had fled.", "The army"),
        ("Anna Berg, the work and pensions secretary, said the payment would not return.", "Anna Berg"),
        ("Viktor Orban, who leads Hungary and its party, said the deal was dead.", "Viktor Orbán"),
    ])
    func one(text: String, name: String) {
        let source = Reader.claims(text).first?.attribution.last?.source
        #expect((source?.name ?? source?.text) == name)
        #expect(source?.kind == .named)
    }
}
