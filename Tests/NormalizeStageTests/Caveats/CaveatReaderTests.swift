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
            (
                "Togo said the dam broke. Hamas said it held. Neither side immediately confirmed.",
                [["side immediately confirmed"], ["side immediately confirmed"]]
            ),
            (
                "Karl Lind said the dam broke. Anna Berg said it held.\nLind's account could not be verified.",
                [["could not be verified"], []]
            ),
            // A wish can be neither true nor false.
            (
                "Karl Lind said the dam broke. Anna Berg said it held. Olav Holm urged Togo to pay.\n"
                    + "The Ledger could not verify either account.",
                [["could not verify"], ["could not verify"], []]
            ),
            // All that was said in the paragraph.
            (
                "Berg said the dam broke. She said that ships had sunk. The Ledger could not verify the claims.",
                [["could not verify"], ["could not verify"]]
            ),
            // Somebody is silent on what others say right before; a country is asked of itself.
            ("Two nurses said the dam broke. The army did not respond.", [["did not respond"]]),
            ("Two nurses said the dam broke.\nThe army did not respond.", [["did not respond"]]),
            ("Two nurses said the dam broke.\nGeneral Karl Lind did not respond.", [[]]),
            ("Two nurses said the dam broke.\nThere was no immediate comment from Chad.", [["no immediate comment"]]),
            // Before what it concerns.
            (
                "Neither side's claims could be independently confirmed.\n"
                    + "Togo said the dam broke. Chad said it held.",
                [["could be independently confirmed"], ["could be independently confirmed"]]
            ),
            ("It was not possible to verify the account. Two nurses said the dam broke.", [["not possible to verify"]]),
            ("The minister, who offered no proof, said the dam broke.", [["offered no proof"]]),
            ("Hamas said the dam broke but provided no evidence.", [["provided no evidence"]]),
            ("Two nurses said the dam broke. Asked why it was built, the army did not respond.", [[]]),
            ("“We left,” the general said, declining to comment further.", [["declining to comment"]]),
            ("“I broke the dam,” Ann Berg said. Berg did not answer further questions.", [[]]),
            ("Berg said Russia broke the dam. Israel did not respond.", [[]]),
            (
                "Two nurses said the dam broke. The army neither confirmed nor denied the report.",
                [["neither confirmed nor denied"]]
            ),
            ("Two nurses said the dam broke. The army would not confirm it.", [["would not confirm"]]),
            (
                "Two nurses said the dam broke. The army declined to confirm or deny it.",
                [["declined to confirm or deny"]]
            ),
        ] as [(String, [[String]])])
    func caveats(text: String, expected: [[String]]) {
        let bytes = Array(text.utf8)
        let found = Reader.claims(text).map { claim in
            claim.caveats.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
        }
        #expect(found == expected)
    }
}
