import DocumentModel
import Testing

/// Statements of claims: conjunctions.
struct OpeningRuleTests {
    @Test(
        arguments: [
            ("The Guardian quoted a report by Oxfam as saying that aid had stopped.", "Aid had stopped."),
            (
                "Anna Berg said that the dam had held and that the road was open.",
                "The dam had held and the road was open."
            ),
            ("The other officer disputed that, saying no such order was given.", "No such order was given."),
            ("That the dam was mined is certain, Anna Berg said.", "That the dam was mined is certain."),
            ("Anna Berg asked whether the dam had held.", "The dam had held."),
            // "that" before one thing, and as a subject
            ("Anna Berg said that claim smacked of fear.", "That claim smacked of fear."),
            ("Anna Berg said that location was dangerous.", "That location was dangerous."),
            ("Anna Berg said that was untrue.", "That was untrue."),
            ("Anna Berg said that water was scarce.", "Water was scarce."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
