import DocumentModel
import Testing

/// Figures that the outlet says are not said, not known or not true are no measures of its own.
struct DisclaimedFigureTests {
    @Test(
        arguments: [
            ("The army has not said that 40 soldiers died.", []),
            ("Nobody said 300 people were killed.", []),
            ("There is no evidence that 600 people died.", []),
            ("It is untrue that 40 soldiers were killed.", []),
            ("Berg did not leave, and 40 soldiers died.", ["KILLED 40"]),
            ("Some 40 soldiers died on Friday.", ["KILLED 40"]),
            ("The army refused to say whether 12 soldiers had been killed.", []),
            ("The army refused to confirm that 12 soldiers had been killed.", []),
            ("The army denied that 12 soldiers had been killed.", ["KILLED 12"]),
        ] as [(String, [String])])
    func measures(text: String, expected: [String]) {
        let measures = Reader.claims(text, publishedAt: "2024-12-28").flatMap(\.measures)
        #expect(measures.map { "\($0.indicator) \(Int($0.quantity.low ?? 0))" } == expected)
    }
}
