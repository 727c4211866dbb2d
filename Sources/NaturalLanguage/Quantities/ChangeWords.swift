import LanguageModels

/// "Sales rose 10 percent to 43.1 billion", "the toll rose from 12 to 15": of a change "to" gives the end, no range.
struct ChangeWords {
    let text: Lexemes

    private static let verbs = Set(
        """
        rose rise rises rising risen fell fall falls falling fallen climbed climb climbs climbing dropped drop drops dropping \
        jumped jump jumps jumping grew grow grows growing grown increased increase increases increasing decreased decrease \
        decreases declined decline declines declining slid slide slides slipped slip slips surged surge surges plunged plunge \
        plunges edged edge edges gained gain gains advanced widened narrowed tumbled soared rallied eased cut cuts cutting \
        raised raise raises raising lowered reduced reduces reducing slashed boosted hiked shrank shrunk doubled tripled \
        expanded up down went goes gone
        """.split(separator: " ").map { WordKey($0) })
    /// How many words before the figures the verb may stand.
    private static let reach = 5

    /// Whether a verb of change stands before a lexeme in its clause.
    func stand(before start: Int) -> Bool {
        var index = start - 1
        while index >= 0, start - index <= Self.reach {
            if text.items[index].kind == .sign, !text.isSign(index, "$"), !text.isSign(index, "%") { return false }
            if text.isAnyWord(index, Self.verbs) { return true }
            index -= 1
        }
        return false
    }
}
