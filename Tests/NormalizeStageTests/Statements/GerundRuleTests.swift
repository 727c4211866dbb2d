import DocumentModel
import Testing

/// Statements of claims: what the claimer denies or admits doing.
struct GerundRuleTests {
    @Test(
        arguments: [
            ("The army denied shelling the village.", "The army shelled the village."),
            // a gerund that is the subject of a clause
            ("Norway denied that bombing the dam was planned.", "Bombing the dam was planned."),
            ("Norway confirmed that joining the bank remained its goal.", "Joining the bank remained its goal."),
            ("The mayor admitted losing the records.", "The mayor lost the records."),
            (
                "Residents reported hearing heavy shelling but gave no figures.",
                "Residents heard heavy shelling but gave no figures."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
