import DocumentModel
import Testing

/// Statements of claims: the subject of a verb that a claim begins with.
struct LeftOutSubjectRuleTests {
    @Test(
        arguments: [
            ("Ukraine says destroyed 12 tanks", "Ukraine destroyed 12 tanks."),
            ("Norway, Peru says, has rejected the deal.", "Norway has rejected the deal."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
