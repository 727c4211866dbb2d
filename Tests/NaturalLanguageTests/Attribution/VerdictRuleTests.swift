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
        ] as [(String, Stance)], Reading.allCases)
    func stance(_ row: (String, Stance), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.claims(text).first?.attribution.last?.cue?.stance == expected)
    }
}

struct ColonQuotationRuleTests {
    @Test(
        arguments: [
            (
                "Berg said she had lost everything: “The water came in.”",
                ["Berg | said | she had lost everything", "Berg | said | The water came in"]
            )
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}
