import DocumentModel
import Testing

/// Statements of claims: what is confirmed or denied took place.
struct EventNounRuleTests {
    @Test(
        arguments: [
            ("The mayor confirmed the looting.", "The looting took place."),
            ("The army denied the killing of two reporters.", "The killing of two reporters took place."),
            ("The army confirmed the figure.", "The figure is correct."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
