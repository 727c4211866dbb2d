import DocumentModel
import Testing

/// Two reporting clauses one after the other are a chain.
struct RelayedReportTests {
    @Test(arguments: [
        (
            "Hamas has agreed to the truce, Egyptian officials said, Al Arabiya reported.",
            ["Al Arabiya < Egyptian officials: Hamas has agreed to the truce"]
        ),
        (
            "The port of Lome is shut, two pilots said, TASS reported on Monday.",
            ["TASS < two pilots: The port of Lome is shut"]
        ),
        ("The port is shut, two pilots said on Monday.", ["two pilots: The port is shut"]),
    ])
    func relayed(text: String, expected: [String]) {
        let found = Reader.claims(text).map { claim in
            claim.attribution.map { $0.source?.text ?? "-" }.joined(separator: " < ") + ": " + claim.text
        }
        #expect(found == expected)
    }
}
