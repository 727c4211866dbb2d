import DocumentModel
import Testing

/// Statements of claims: names for pronouns.
struct PronounRuleTests {
    @Test(
        arguments: [
            ("Norway said it would not pay.", "Norway would not pay."),
            ("The navy said its ships had left the port.", "The navy's ships had left the port."),
            ("The minister said one sailor had lost his thumb.", "One sailor had lost his thumb."),
            ("Anna Berg said she would sell her house.", "Anna Berg would sell her house."),
            ("Israel believes it was close to a bomb.", "It was close to a bomb."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
