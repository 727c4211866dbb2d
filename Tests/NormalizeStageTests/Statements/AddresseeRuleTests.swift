import DocumentModel
import Testing

/// Statements of claims: who is told to do something should do it, and never who tells him.
struct AddresseeRuleTests {
    @Test(
        arguments: [
            ("Berg told Norway to stop.", "Norway should stop."),
            ("Berg told the residents to leave Lund.", "The residents should leave Lund."),
            ("Berg warned Norway not to retaliate.", "Norway should not retaliate."),
            ("A court ordered Anna Lind to pay $355m.", "Anna Lind should pay $355m."),
            ("Berg promised to leave Lund.", "Berg will leave Lund."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }

    @Test(
        arguments: [
            ("Berg told MPs Norway was safe.", "Norway was safe."),
            ("Berg told the BBC Anna Lind was \"afraid\".", "Anna Lind was afraid."),
            ("The prime minister was told that 12 had died.", "12 had died."),
            ("Berg told reporters the dam was safe.", "The dam was safe."),
            ("Berg told reporters that talks had begun.", "Talks had begun."),
            ("Berg told the council that plans had changed.", "Plans had changed."),
        ] as [(String, String)])
    func content(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
