import DocumentModel
import Testing

/// Who speaks where the subject of what is said stands between or behind.
struct SpeakerBesideCueTests {
    @Test(arguments: [
        // A condition with its own speaker is no report.
        (
            "Berg said that if the alliance entered, Oslo would respond.",
            [Said("Berg", "say", "that if the alliance entered, Oslo would respond")]
        ),
        (
            "Lind warned that if provoked, Togo would reply.",
            [Said("Lind", "warn", "that if provoked, Togo would reply")]
        ),
        // A word alone before the cue.
        (
            "Some said Mr. Gray, while armed, did not point the gun.",
            [Said("Some", "say", "Mr. Gray, while armed, did not point the gun")]
        ),
        // An event is no source.
        (
            "Karl Lind said in June 2012, citing the release of prisoners, that the country had changed.",
            [Said("Karl Lind", "say", "that the country had changed")]
        ),
        // A person before a colon says all of it.
        ("Experts: Several engineers said that it leaked.", [Said("Several engineers", "say", "that it leaked")]),
        ("Karl Lind: Voters Worried About Dam", [Said("Karl Lind", ":", "Voters Worried About Dam")]),
    ])
    func speaker(text: String, expected: [Said]) {
        #expect(Reader.claims(text).map(Said.init) == expected)
    }
}
