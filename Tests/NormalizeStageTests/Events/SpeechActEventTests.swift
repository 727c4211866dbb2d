import DocumentModel
import Testing

/// Events that claiming itself is.
struct SpeechActEventTests {
    @Test(
        arguments: [
            ("The minister condemned the raid.", "ACCUSE"),
            ("The minister called for a ceasefire.", "REQUEST"),
            ("The minister called the vote a farce.", nil),
            ("The minister praised the nurses.", "SUPPORT"),
            ("The minister rejected the proposal.", "REJECT"),
            ("The minister rejected the accusation.", nil),
            ("The minister asked the council to send observers.", "REQUEST"),
        ] as [(String, String?)])
    func type(text: String, expected: String?) {
        #expect(Reader.claims(text).first?.event?.type == expected)
    }
}
