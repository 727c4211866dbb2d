import DocumentModel
import Testing

/// Claims in relative clauses get the noun to which the clause belongs.
struct RelativeSubjectRuleTests {
    @Test(arguments: [
        (
            "Pupils protested against the fund, which teachers say disadvantages poor schools.",
            "The fund disadvantages poor schools."
        ),
        (
            "The army showed a new missile, which state media claimed now carries small warheads.",
            "A new missile now carries small warheads."
        ),
    ])
    func statement(text: String, expected: String) { #expect(Reader.claims(text).last?.statement == expected) }
}
