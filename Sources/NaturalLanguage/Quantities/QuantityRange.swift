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
        if text.isWord(index, Self.or) { return isBetweenNumbers(index) }
        return text.isAnyWord(index, Self.joints) || text.isDash(index)
    }

    /// "two or three", "5 or 6": numbers right beside each other.
    private func isBetweenNumbers(_ or: Int) -> Bool {
        guard or > 0, or + 1 < text.count else { return false }
        let isWords = text.isAny(or - 1, .unitNumber) && text.isAny(or + 1, .unitNumber)
        let isDigits = text.isDigits(or - 1) && text.isDigits(or + 1)
        guard isWords || isDigits else { return false }
        let (low, high) = (value(or - 1), value(or + 1))
        return low < high && high <= 2 * low + 1
    }

    private func value(_ index: Int) -> Double {
        text.isDigits(index) ? Double(text.items[index].number) : text.word(index).number
    }

    /// "10 to 12 thousand", "$5-10 million", "two to three dozen", "10-12,000": the scale of the upper end belongs to both where
    /// the lower one has none.
    func scaled(_ low: NumberMatch, _ high: NumberMatch, joint: Int) -> Double {
        guard low.scale == 1, !low.isFraction, low.value < 1000, !text.isAny(low.end - 1, .scale) else {
            return low.value
        }
        let scale = high.scale > 1 ? high.scale : smallScale(high, joint)
        return low.value <= high.value / scale ? low.value * scale : low.value
    }

    /// A hundred or dozen in words at the end, or thousands in digits right after a hyphen.
    private func smallScale(_ high: NumberMatch, _ joint: Int) -> Double {
        let last = high.end - 1
        if text.isAny(last, .scale), !text.isDigits(last) { return max(1, text.word(last).number) }
        let isGrouped =
            last > joint + 2 && text.isDigits(last) && text.isSign(last - 1, ",") && text.items[last].number == 0
        return isGrouped && text.isDash(joint) && !text.isSpaced(joint + 1) ? 1000 : 1
    }
}
