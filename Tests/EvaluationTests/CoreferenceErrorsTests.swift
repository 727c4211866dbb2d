import Evaluation
import Testing

/// Links by class of what is wrong with them.
@Suite struct CoreferenceErrorsTests {
    private static let words = ["Anna", "she", "Boris", "he", "her", "it"]

    private func lines(_ key: [(String, Int)], _ response: [(String, Int)]) -> [String] {
        var errors = CoreferenceErrors()
        errors.add(
            key: key.map { .init(chain: $0.0, mention: $0.1) },
            response: response.map { .init(chain: $0.0, mention: $0.1) }
        ) { (group: $0 == 0 || $0 == 2 ? "names" : Self.words[$0], words: Self.words[$0]) }
        return errors.lines
    }

    @Test func `the same chains under other names have no errors`() {
        #expect(lines([("1", 0), ("1", 1), ("2", 2), ("2", 3)], [("b", 2), ("b", 3), ("a", 0), ("a", 1)]) == [])
    }

    @Test func `a link that is not found is missed`() {
        #expect(lines([("1", 0), ("1", 1), ("1", 4)], [("a", 0), ("a", 1)]) == ["missed her: 1", "    her = she"])
    }

    @Test func `a link to another is wrong, one of nothing invented`() {
        #expect(
            lines([("1", 0), ("1", 1), ("1", 4), ("2", 2)], [("a", 0), ("a", 1), ("b", 2), ("b", 4), ("b", 5)]) == [
                "invented it: 1", "    it = her", "wrong her: 1", "    her = Boris, not she",
            ])
    }
}
