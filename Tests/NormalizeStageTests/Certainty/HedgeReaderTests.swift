import DocumentModel
import Testing

/// Words of the list that weaken nothing where the tree shows what they are.
struct HedgeReaderTests {
    @Test(
        arguments: [
            ("Berg said the suspect was armed.", Claim.Certainty.trueCertain),
            ("Berg said Holm shot the man before police could reach him.", .trueCertain),
            ("Berg said the men dug so that others could breathe.", .trueCertain),
            ("Berg said the men did all they could to reach the port.", .trueCertain),
            ("Berg said the men ran as fast as they could.", .trueCertain),
            ("Berg said the men could reach the port.", .trueUncertain),
            ("Berg said the dam could break.", .trueUncertain),
            ("Berg said likely voters back the plan.", .trueCertain),
            ("Berg said the dam would likely break.", .trueUncertain),
            ("Berg said the witness was ready to appear behind closed doors.", .trueCertain),
            ("Berg said police suspect that the dam was mined.", .trueUncertain),
        ])
    func certainty(text: String, expected: Claim.Certainty) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").first?.certainty == expected)
    }

    /// The number and its bound belong to what is believed.
    @Test(
        arguments: [
            ("More than 100 people are believed to have died.", "More than 100 people have died."),
            ("As many as 300 soldiers are said to have deserted.", "As many as 300 soldiers have deserted."),
            ("More than 100 are believed to have been killed.", "More than 100 have been killed."),
            ("Up to 40 others are thought to be missing.", "Up to 40 others are missing."),
        ])
    func impersonal(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").first?.statement == expected)
    }
}
