import DocumentModel
import Testing

/// Statements of claims: what somebody should do.
struct DemandRuleTests {
    @Test(
        arguments: [
            ("The bishops appealed to both sides for restraint.", "There should be restraint."),
            ("Anna Berg urged residents to ration water.", "Residents should ration water."),
            ("Norway demanded that Sweden return the paintings.", "Sweden should return the paintings."),
            ("The opposition demanded a review.", "There should be a review."),
            ("Anna Berg insisted that Togo withdraw its forces.", "Togo should withdraw its forces."),
            ("Anna Berg insisted that Togo withdrew its forces.", "Togo withdrew its forces."),
            ("Anna Berg demanded in a statement that Togo withdraw its forces.", "Togo should withdraw its forces."),
            (
                "Anna Berg told reporters that the decision to permit strikes was a mistake.",
                "The decision to permit strikes was a mistake."
            ),
            (
                "Amnesty International called on the authorities to free the men.",
                "The authorities should free the men."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
