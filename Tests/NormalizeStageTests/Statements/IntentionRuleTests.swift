import DocumentModel
import Testing

/// Statements of claims: infinitives.
struct IntentionRuleTests {
    @Test(
        arguments: [
            (
                "To end the war, Anna Berg said, Togo must withdraw its troops.",
                "To end the war, Togo must withdraw its troops."
            ),
            ("Finland is considering whether to close its border.", "Finland may close its border."),
            (
                "Anna Berg vowed to rebuild the dam and to pay the workers.",
                "Anna Berg will rebuild the dam and pay the workers."
            ),
            ("Anna Berg sought to calm the markets.", "Anna Berg sought to calm the markets."),
            ("Anna Berg looks to win the vote.", "Anna Berg looks to win the vote."),
            ("Anna Berg refused to leave.", "Anna Berg will not leave."),
            ("The army claimed to have shot down two drones.", "The army had shot down two drones."),
            // in a year that is over
            ("In 1991 Norway refused to sign the treaty.", "Norway would not sign the treaty."),
            ("Norway and Peru agreed to ban the weapons in 2014.", "Norway and Peru would ban the weapons in 2014."),
            ("Norway agreed in June to ban the weapons.", "Norway will ban the weapons."),
            ("Norway agreed to ban the weapons by 2030.", "Norway will ban the weapons by 2030."),
            ("The senators wanted to know who paid for it.", "The senators wanted to know who paid for it."),
            // no subject of the infinitive
            (
                "Anna Berg believes her efforts to rebuild the dam will be remembered.",
                "Anna Berg's efforts to rebuild the dam will be remembered."
            ),
            ("The efforts are expected to continue.", "The efforts will continue."),
            ("Forecasters expect heavy rain to return.", "Heavy rain will return."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
