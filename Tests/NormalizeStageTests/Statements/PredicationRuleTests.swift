import DocumentModel
import Testing

/// Statements of claims: X Y, X as Y, X at 5.
struct PredicationRuleTests {
    @Test(
        arguments: [
            ("Anna Berg called the strike \"unacceptable\".", "The strike is unacceptable."),
            ("The minister described the vote as a farce.", "The vote is a farce."),
            ("The ministry dismissed the reports as propaganda.", "The reports are propaganda."),
            ("Officials put the toll at 471.", "The toll is 471."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
