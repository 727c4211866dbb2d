import DocumentModel
import Testing

/// Statements of claims: nouns with a that-clause.
struct ContentNounRuleTests {
    @Test(
        arguments: [
            ("The ministry rejected the idea that the dam was unsafe.", "The dam was unsafe."),
            ("Norway rejected claims it had sent arms.", "Norway had sent arms."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
