import DocumentModel
import Testing

/// Capitals that stand for their governments, and those that are towns.
struct GovernmentTests {
    private func first(_ text: String) -> String? {
        Analysis.parsed(text).entities.first { $0.name.contains("Government") || $0.type == .geopolitical }?.name
    }

    @Test(arguments: [
        "Moscow said it was ready.", "Analysts urged Moscow to stop.", "Relations between Moscow and Oslo are bad.",
        "Moscow's invasion began at dawn.", "Moscow's response was short.",
    ])
    func governments(text: String) { #expect(first(text) == "Government of Russia") }

    @Test(arguments: [
        "The Moscow attacks killed ten.", "Snow fell in Moscow.", "The train between Moscow and Oslo was late.",
        "Moscow's streets were empty.",
    ])
    func towns(text: String) { #expect(first(text) == "Moscow") }
}
