import DocumentModel
import Testing

@Suite struct CaveatReaderTests {
    /// The caveats of each claim, in the words of the text.
    @Test(
        "a reservation concerns the claims that it means",
        arguments: [
            (
                "Berg said the dam broke.\nThe Ledger has not been able to independently verify the report.",
                [["has not been able to independently verify"]]
            ),
            ("Berg said the dam broke. The claim cannot be verified.", [["cannot be verified"]]),
            ("Berg said the dam broke. It was not possible to verify his account.", [["not possible to verify"]]),
            ("Berg said the dam broke. It has not been confirmed.", [["has not been confirmed"]]),
            ("Berg said the dam broke.\nIt rained all day.\nThe report could not be verified.", [[]]),
            (
                "Kyiv said the dam broke. Moscow said the dam held. Neither account could be confirmed.",
                [["could be confirmed"], ["could be confirmed"]]
            ),
            ("Berg said the dam broke. He provided no evidence.", [["provided no evidence"]]),
            ("Berg said, without giving any evidence, that the dam broke.", [["without giving any evidence"]]),
            (
                "Anna Berg said the dam broke. Karl Lind said it held, but offered no proof.",
                [[], ["offered no proof"]]
            ),
            (
                "Lind counted six dead. Karl Berg, without offering evidence, blamed the army.",
                [[], ["without offering evidence"]]
            ),
            (
                "Berg said Russia broke the dam.\nThere was no immediate comment from Moscow.",
                [["no immediate comment"]]
            ),
            (
                "Berg said Moscow broke the dam. The Russian defence ministry did not respond to questions.",
                [["did not respond"]]
            ),
            ("“I broke the dam,” Ann Berg said. Berg did not answer further questions.", [[]]),
            ("Berg said Russia broke the dam. Israel did not respond.", [[]]),
        ] as [(String, [[String]])])
    func caveats(text: String, expected: [[String]]) {
        let bytes = Array(text.utf8)
        let found = Reader.claims(text).map { claim in
            claim.caveats.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
        }
        #expect(found == expected)
    }
}
