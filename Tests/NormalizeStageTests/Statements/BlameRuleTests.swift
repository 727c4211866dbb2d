import DocumentModel
import Testing

/// Statements of claims: blamed X, or X for Y.
struct BlameRuleTests {
    @Test(
        arguments: [
            ("The mayor blamed the army for the delay.", "The army is to blame for the delay."),
            ("The mayor blamed smugglers.", "Smugglers are to blame."),
            (
                "The ministry blamed Norway for what it called sabotage.",
                "Norway is to blame for what the ministry called sabotage."
            ),
            (
                "The gang's leader blamed the state for the raid in a video posted online.",
                "The state is to blame for the raid."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
