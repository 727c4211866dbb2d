import DocumentModel
import Testing

/// Times and deeds say nothing, and what is to be discussed is no claim.
struct NonSpeakerTests {
    @Test(arguments: [
        "This week sees the opening of talks between the two armies.",
        "Such an attack shows that the militants are desperate.",
        "The use of poison gas shows that the regime will stop at nothing.",
        "The president flew to Cairo to discuss the truce.",
    ])
    func none(text: String) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.map(Said.init) == [])
    }

    @Test(arguments: [
        ("A survey shows that the dam is unsafe.", [Said("A survey", "show", "that the dam is unsafe")])
    ])
    func document(text: String, expected: [Said]) {
        #expect(Reader.claims(text).map(Said.init) == expected)
    }
}
