import DocumentModel
import Testing

/// Statements of claims: forms of "be" that are left out come back, and only those.
struct LeftOutVerbRuleTests {
    @Test(
        arguments: [
            ("Berg said Israeli strikes killed at least 12 people.", "Israeli strikes killed at least 12 people."),
            ("Berg said police arrested at least 100 protesters.", "Police arrested at least 100 protesters."),
            ("Berg said Ukraine struck with drones.", "Ukraine struck with drones."),
            (
                "Anna Berg discussed a range of issues including trade.",
                "Anna Berg discussed a range of issues including trade."
            ),
            (
                "Anna Berg criticised a compromise rebuffed by Lund.",
                "Anna Berg criticised a compromise rebuffed by Lund."
            ),
            ("Berg said the ceasefire expired.", "The ceasefire expired."),
            ("Berg said floods killed over 1,000.", "Floods killed over 1,000."),
            ("Berg said the soldiers probably feared reprisals.", "The soldiers probably feared reprisals."),
            ("Berg said the envoy left for Lund.", "The envoy left for Lund."),
            ("Berg said the sanctions hurt exports.", "The sanctions hurt exports."),
            ("Berg said police shot dead 19 protesters in Lund.", "Police shot dead 19 protesters in Lund."),
            ("Berg dismissed Russian claims of 300,000 dead.", "Berg dismissed Russian claims of 300,000 dead."),
            ("Berg reported three soldiers killed.", "Three soldiers were killed."),
            ("Anna Berg spoke of 600 Norwegian dead and wounded.", "There were 600 Norwegian dead and wounded."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
