import DocumentModel
import Testing

/// Statements of claims: the speaker for I.
struct SpeakerRuleTests {
    @Test(
        arguments: [
            (
                "\"I am ready and I have packed my bags,\" Anna Berg said.",
                "Anna Berg is ready and Anna Berg has packed Anna Berg's bags."
            ),
            ("\"Do I think it was wise? No,\" Anna Berg said.", "Does Anna Berg think it was wise? No."),
            (
                "Anna Berg said she had \"no blood on my hands\".", "Anna Berg had no blood on Anna Berg's hands."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
