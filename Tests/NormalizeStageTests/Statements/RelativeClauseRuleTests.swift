import DocumentModel
import Testing

/// Statements of claims: what a relative clause says of its antecedent.
struct RelativeClauseRuleTests {
    @Test(
        arguments: [
            (
                "Oslo spoke of its commander, Olav Lind, whom Peru says it killed in July.",
                "Peru killed Olav Lind in July 2024."
            ),
            (
                "The rebels, who are backed by Norway according to the United Nations, have left the city.",
                "The rebels are backed by Norway."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
