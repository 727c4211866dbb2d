import DocumentModel
import Testing

/// Firms are named with their legal form.
struct LegalFormTests {
    @Test(arguments: [
        ("Halden Freight, Inc. sued them.", ["Halden Freight, Inc."]),
        ("They sued Brock & Lane, LLP in Denver.", ["Brock & Lane, LLP", "Denver"]),
        ("Norvik Systems Ltd. closed a plant in Leeds.", ["Norvik Systems Ltd.", "Leeds"]),
        // A list of names is no firm.
        ("They met in Denver, Boston and Leeds.", ["Denver", "Boston", "Leeds"]),
    ])
    func names(text: String, expected: [String]) { #expect(Analysis.namesOf(text) == expected) }
}
