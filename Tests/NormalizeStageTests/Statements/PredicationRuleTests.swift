import DocumentModel
import Testing

/// Statements of claims: X Y, X as Y, X at 5.
struct PredicationRuleTests {
    @Test(
        arguments: [
            ("Anna Berg called the strike \"unacceptable\".", "The strike is unacceptable."),
            ("The minister described the vote as a farce.", "The vote is a farce."),
            ("The ministry dismissed the reports as propaganda.", "The reports are propaganda."),
            (
                "Anna Berg condemned the raid as well as the siege.",
                "Anna Berg condemned the raid as well as the siege."
            ),
            ("Officials put the toll at 471.", "The toll is 471."),
            ("Anna Berg called the choice of the town deliberate.", "The choice of the town is deliberate."),
            ("Trump called Anna Lind \"a dictator\" on Wednesday.", "Anna Lind is a dictator."),
            ("The Kremlin called reports of talks a \"fabrication\".", "Reports of talks are a fabrication."),
            (
                "Berg called suggestions that Lind ordered the killing \"an absolute lie\".",
                "Suggestions that Lind ordered the killing are an absolute lie."
            ),
            ("Anna Berg called the plan \"a mad scam\" in a meeting with officials.", "The plan is a mad scam."),
            ("The strike was described as \"reckless\" by Anna Berg.", "The strike is reckless."),
            (
                "Critics called the vote a ploy aimed at pleasing Berg as the trial nears its end.",
                "The vote is a ploy aimed at pleasing Berg as the trial nears its end."
            ),
            (
                "Critics called the vote a farce designed to please Berg.",
                "The vote is a farce designed to please Berg."
            ),
            // what a relative clause describes
            ("Norway fired a missile which Peru called \"barbaric\".", "A missile is barbaric."),
            (
                "There was an explosion that Peru described as \"an act of terror\".",
                "An explosion is an act of terror."
            ),
            ("The minister dismissed that as \"nonsense\".", "That is nonsense."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }

    /// A verdict is the claimer's own; what is denied in other words stays false.
    @Test(
        arguments: [
            ("The minister called the report false.", .trueCertain),
            ("The ministry dismissed the reports as propaganda.", .trueCertain),
            ("The ministry rejected the bid.", .trueCertain),
            ("The ministry rejected the accusation.", .falseCertain),
            ("The ministry denied shelling the port.", .falseCertain),
        ] as [(String, Claim.Certainty)])
    func certainty(text: String, expected: Claim.Certainty) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.certainty == expected)
    }
}
