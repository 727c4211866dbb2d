import DocumentModel
import Testing

/// Events that turning something down is.
struct RefusalEventTests {
    @Test(
        arguments: [
            ("Berg said the government would not pay the ransom.", "REJECT"),
            ("Berg said the gang did not pay the ransom.", nil),
        ] as [(String, String?)])
    func type(text: String, expected: String?) {
        #expect(Reader.claims(text).first?.event?.type == expected)
    }
}
