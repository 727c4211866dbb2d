import DocumentModel
import Testing

/// What is taken for a name and is none, and names that are passed over.
struct OtherNameTests {
    @Test(
        arguments: [
            ("The pro-Berg group met.", []), ("They fight for Islam.", []),
            ("Chief Justice Lind left.", ["Lind"]),
            ("They named Russell Vought. Vought, who held the post, agreed.", ["Russell Vought", "Vought"]),
            ("Sheila Bair left. Bair could not be reached.", ["Sheila Bair", "Bair"]),
            ("They named Russell Varga. Varga, who held the post, agreed.", ["Russell Varga", "Varga"]),
        ] as [(String, [String])])
    func names(text: String, expected: [String]) { #expect(Analysis.namesOf(text) == expected) }

    /// "the Times" is the newspaper that the text has named.
    @Test func papers() {
        let document = Analysis.parsed("The New York Times reported it. He told The Times so.")
        #expect(document.entities.filter { $0.type == .organization }.map(\.name) == ["New York Times"])
    }
}
