import DocumentModel
import Testing

/// Statements of claims: what is denied, affirmed.
struct PolarityRuleTests {
    @Test(
        arguments: [
            ("The ministry denied there were any camps in the valley.", "There were some camps in the valley.")
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
