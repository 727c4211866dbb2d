import LanguageModels

/// The upper end of a range: "10 to 20", "$5-$10 million", "between 10 and 20", "20 through 100".
struct QuantityRange {
    let text: Lexemes

    private static let joints: Set<WordKey> = [
        WordKey("to"), WordKey("through"), WordKey("till"), WordKey("until"), WordKey("~"),
    ]
    private static let or = WordKey("or")

    /// The number after the joint that follows a number; `isBetween` makes "and" a joint.
    func upper(after end: Int, before limit: Int, isBetween: Bool, isMoney: Bool) -> NumberMatch? {
        guard end + 1 < limit, isJoint(end, isBetween) else { return nil }
        var index = end + 1
        if let money = UnitTable.shared.moneyBefore(text, at: index, before: limit) {
            // "rose 15 % to $ 415.9 million" is no range.
            guard isMoney else { return nil }
            index = money.end
        }
        return NumberReader(text: text).unsigned(at: index, before: limit)
    }

    private func isJoint(_ index: Int, _ isBetween: Bool) -> Bool {
        if text.isWord(index, CardinalNumbers.and) { return isBetween }
        return text.isAnyWord(index, Self.joints) || text.isDash(index)
    }

    /// "10 to 12 thousand", "$5-10 million": the scale of the upper end belongs to both where the lower one has none.
    static func scaled(_ low: NumberMatch, _ high: NumberMatch) -> Double {
        guard low.scale == 1, high.scale > 1, !low.isFraction, low.value < 1000 else { return low.value }
        return low.value <= high.value / high.scale ? low.value * high.scale : low.value
    }
}
