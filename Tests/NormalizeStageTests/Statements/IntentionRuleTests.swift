import DocumentModel
import Testing

/// Statements of claims: infinitives.
struct IntentionRuleTests {
    @Test(
        arguments: [
            ("Finland is considering whether to close its border.", "Finland may close its border."),
            (
                "Anna Berg vowed to rebuild the dam and to pay the workers.",
                "Anna Berg will rebuild the dam and pay the workers."
            ),
            ("Anna Berg refused to leave.", "Anna Berg will not leave."),
            ("The army claimed to have shot down two drones.", "The army had shot down two drones."),
            ("Forecasters expect heavy rain to return.", "Heavy rain will return."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
