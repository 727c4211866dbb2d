import DocumentModel
import Testing

/// Statements of claims: indefinite noun phrases.
struct ExistenceRuleTests {
    @Test(
        arguments: [
            ("The ministry reported two deaths.", "There were two deaths.")
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
