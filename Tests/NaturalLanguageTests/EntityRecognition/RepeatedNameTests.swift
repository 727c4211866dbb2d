import DocumentModel
import Testing

/// Names that the text has elsewhere, and acronyms that it explains.
struct RepeatedNameTests {
    @Test(arguments: [
        // The acronym is the body's, whatever the lists know by it.
        (
            "Reporters Without Borders (RSF) counted them. RSF said that it rained.",
            ["Reporters Without Borders"]
        ),
        ("The Free Harbour Movement (FHU) met. FHU said that it rained.", ["Free Harbour Movement"]),
    ])
    func acronyms(text: String, names: [String]) {
        #expect(Analysis.extracted(text).entities.map(\.name) == names)
    }
}
