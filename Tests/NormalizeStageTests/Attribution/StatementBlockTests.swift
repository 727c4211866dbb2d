import DocumentModel
import Testing

/// Statements in paragraphs of their own behind "said:", without quotation marks.
struct StatementBlockTests {
    @Test(arguments: [
        // The first paragraph is the speaker's, whatever it says of himself.
        (
            "The harbour minister, Anna Berg, said:\nThe dam has burst at three places. I thank the divers.",
            [Said("Anna Berg", "say", "The dam has burst at three places. I thank the divers.")]
        ),
        // Later ones up to the last in the first person.
        (
            "Speaking on Monday, Karl Lind told the council:\nThe dam has burst.\nWe will build it again.\n"
                + "The dam was built in 1961.",
            [Said("Karl Lind", "tell", "The dam has burst."), Said("Karl Lind", "tell", "We will build it again.")]
        ),
        // Not what is reported of others.
        (
            "Anna Berg said in a statement:\nThe dam has burst.\nKarl Lind told reporters that we were wrong.",
            [
                Said("Anna Berg", "say", "The dam has burst."),
                Said("Karl Lind", "tell", "that we were wrong"),
            ]
        ),
        // Without a verb of saying.
        (
            "The president issued the following statement:\nToday I signed the order. The strikes will go on.",
            [Said("The president", "issue", "Today I signed the order. The strikes will go on.")]
        ),
        // What others say inside of it is a part of it.
        (
            "Anna Berg said:\nI call on Togo to stop. The envoy said that it rained.",
            [Said("Anna Berg", "say", "I call on Togo to stop. The envoy said that it rained.")]
        ),
    ])
    func block(text: String, expected: [Said]) {
        #expect(Reader.claims(text).map(Said.init).map(\.trimmed) == expected.map(\.trimmed))
    }

    /// A list behind a colon is no statement, and a quotation has its own marks.
    @Test(arguments: [
        "Anna Berg said the following towns were hit:\nKesra, Bern and Oslo.",
        "The towns that were hit on Monday:\nKesra was hit twice.",
    ])
    func list(text: String) {
        #expect(Reader.claims(text).filter { $0.quotation == .direct }.map(Said.init) == [])
    }

    /// "I" is the speaker.
    @Test func firstPerson() {
        let text = "The harbour minister, Anna Berg, said:\nI welcome the ruling of the court."
        #expect(Reader.claims(text).map(\.statement) == ["Anna Berg welcomes the ruling of the court."])
    }
}

extension Said {
    /// Without a full stop at the end of what is said.
    fileprivate var trimmed: Said { Said(who, cue, what.hasSuffix(".") ? String(what.dropLast()) : what) }
}
