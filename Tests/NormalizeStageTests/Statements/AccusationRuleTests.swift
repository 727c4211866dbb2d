import DocumentModel
import Testing

/// Statements of claims: accused X of doing, being guilty of, or neglecting something.
struct AccusationRuleTests {
    @Test(
        arguments: [
            ("The ministry accused the rebels of shelling a market.", "The rebels shelled a market."),
            (
                "The ministry accused the rebels of killing and wounding civilians.",
                "The rebels killed and wounded civilians."
            ),
            ("Anna Berg accused the police of brutality.", "The police are guilty of brutality."),
            ("Engineers criticised Anna Berg for neglecting the pumps.", "Anna Berg neglected the pumps."),
            ("Anna Berg accused the crew of trafficking drugs.", "The crew trafficked drugs."),
            (
                "Anna Berg accused the army of shelling schools, of using mines and of blocking aid.",
                "The army shelled schools, used mines and blocked aid."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
