import DocumentModel
import Testing

/// Statements of claims: nouns that say something of the claimer.
struct ResponsibilityRuleTests {
    @Test(
        arguments: [
            ("Norway denied any role.", "Norway had some role."),
            ("Norway denied any involvement in the raid.", "Norway was involved in the raid."),
            ("The Houthis claimed responsibility.", "The Houthis are responsible."),
            ("Anna Berg denied wrongdoing.", "Anna Berg is guilty of wrongdoing."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
