import DocumentModel
import Testing

/// Statements of claims: noun phrases that say nothing without their verb.
struct SpeechActRuleTests {
    @Test(
        arguments: [
            ("Amnesty International condemned the raid.", "Amnesty International condemned the raid."),
            ("The minister praised the nurses.", "The minister praised the nurses."),
            ("The raid was condemned by Norway.", "Norway condemned the raid."),
            (
                "The minister praised the crew for making sure that all were safe.",
                "The minister praised the crew for making sure that all were safe."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
