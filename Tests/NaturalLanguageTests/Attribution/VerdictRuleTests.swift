import DocumentModel
import Testing

struct VerdictRuleTests {
    @Test(
        arguments: [
            ("Berg called it a lie.", .deny),
            ("Berg described the vote as a hoax.", .deny),
            ("Berg called it a mistake.", .claim),
            ("Berg called for an end to the strike.", .demand),
            ("Berg called on Moscow to leave.", .demand),
        ] as [(String, Stance)])
    func stance(text: String, expected: Stance) {
        #expect(Analysis.claims(text).first?.attribution.last?.cue?.stance == expected)
    }
}

struct ColonQuotationRuleTests {
    @Test(arguments: [
        (
            "Berg said she had lost everything: “The water came in.”",
            ["Berg | said | she had lost everything", "Berg | said | The water came in"]
        ),
        ("Berg said in a statement: “The water came in.”", ["Berg | said | The water came in"]),
    ])
    func finds(text: String, expected: [String]) {
        #expect(Analysis.attributions(text) == expected)
    }
}
