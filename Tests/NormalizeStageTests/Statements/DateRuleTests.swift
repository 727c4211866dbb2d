import DocumentModel
import Testing

/// Statements of claims: absolute dates, 2024-12-28 being the day of publication.
struct DateRuleTests {
    @Test(
        arguments: [
            (
                "Anna Berg said the talks would begin next week.",
                "The talks would begin in the week of 30 December 2024."
            ),
            ("Anna Berg said the vote had been held last month.", "The vote had been held in November 2024."),
            ("Anna Berg said the bridge was hit early on Friday.", "The bridge was hit early on 27 December 2024."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
