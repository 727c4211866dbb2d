import Evaluation
import Testing

struct CoreferenceScoresTests {
    /// Two annotated chains and three found ones, counted by hand after the definitions of CoNLL-2012.
    @Test func byHand() {
        var scores = CoreferenceScores<Int>()
        scores.add(key: [[1, 2, 3], [4, 5, 6, 7]], response: [[1, 2], [3, 4], [6, 7, 8, 9]])
        #expect(
            scores.lines == [
                "muc 40.00 F1 (P 40.00 R 40.00)", "b-cubed 45.45 F1 (P 50.00 R 41.67)",
                "ceaf-e 52.00 F1 (P 43.33 R 65.00)", "conll 45.82 F1",
            ])
    }

    @Test(
        arguments: [
            ([[1, 2], [3, 4, 5]], [[3, 4, 5], [1, 2]], 100.0),
            ([[1, 2]], [], 0.0),
            ([[1, 2]], [[3, 4]], 0.0),
            // Greedy: 1/2 and nothing; best: 2/3 and 2/3.
            ([[1, 2, 3, 4], [5, 6]], [[1, 2, 5, 6], [3, 4]], 100 * (2.0 / 3 + 2.0 / 3) / 2),
        ] as [([Set<Int>], [Set<Int>], Double)])
    func ceaf(key: [Set<Int>], response: [Set<Int>], expected: Double) {
        var scores = CoreferenceScores<Int>()
        scores.add(key: key, response: response)
        #expect(abs(scores.values.ceaf - expected) < 1e-9)
    }

    @Test func documentsAreSummed() {
        var scores = CoreferenceScores<Int>()
        scores.add(key: [[1, 2]], response: [[1, 2]])
        scores.add(key: [[1, 2, 3]], response: [])
        // One of three links, all that were found are right.
        #expect(abs(scores.values.muc - 50) < 1e-9)
    }
}
