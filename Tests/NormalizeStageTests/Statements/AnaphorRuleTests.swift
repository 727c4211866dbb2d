import DocumentModel
import Testing

/// Statements of claims: words that only point to a claim.
struct AnaphorRuleTests {
    @Test(
        arguments: [
            ("The ministry denied the charge.", "The charge is true."),
            ("The ministry confirmed the figures.", "The figures are correct."),
            ("The minister rejected the proposal.", "The minister rejected the proposal."),
            ("Norway accused Peru of arming the rebels, a charge it denies.", "The charge is true."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
