import DocumentModel
import Testing

/// What somebody is asked about or comments on is not his claim.
struct AskedAboutTests {
    @Test(arguments: [
        (
            "Asked about Lind's declaration that the dam had been blown up, Berg said: “I want to know the facts first.”",
            [Said("Berg", "say", "I want to know the facts first")]
        ),
        (
            "Commenting on reports that soldiers had entered Kesra, Karl Berg said he had no maps.",
            [Said("Karl Berg", "say", "he had no maps")]
        ),
        (
            "Pressed on claims that the mine was open, Anna Berg said that it would be shut.",
            [Said("Anna Berg", "say", "that it would be shut")]
        ),
    ])
    func topic(text: String, expected: [Said]) {
        #expect(Reader.claims(text).map(Said.init) == expected)
    }
}
