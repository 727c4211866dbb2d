import DocumentModel
import Testing

/// What a quotation asks of those who hear it.
struct ImperativeEventTests {
    @Test(
        arguments: [
            ("“Stop obstructing the vote,” Anna Berg said.", "REQUEST"),
            ("“Do not leave your homes,” Anna Berg said.", "REQUEST"),
            ("“Let me be clear about the vote,” Anna Berg said.", nil),
            ("“Look, nobody left the port,” Anna Berg said.", nil),
            ("“We will stop the vote,” Anna Berg said.", nil),
            ("Anna Berg said they had to stop the vote.", nil),
        ] as [(String, String?)])
    func type(text: String, expected: String?) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").first?.event?.type == expected)
    }
}
