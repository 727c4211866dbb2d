import LanguageModels

/// Places in an order: "11th", "twenty-fifth", "one hundred and third".
struct OrdinalNumbers {
    let text: Lexemes

    private static let endings: Set<WordKey> = [WordKey("st"), WordKey("nd"), WordKey("rd"), WordKey("th")]

    /// The ordinal that begins at a lexeme.
    func number(at start: Int, before limit: Int) -> NumberMatch? {
        if text.isDigits(start) { return digits(start, limit) }
        guard start < limit, text.isAny(start, [.unitNumber, .tens, .ordinal]) else { return nil }
        var index = start
        while index < limit, index - start < 12 {
            if text.isAny(index, .ordinal) { return value(start, index, .ordinal) }
            guard text.isAny(index, .cardinal) || text.isWord(index, CardinalNumbers.and) || text.isDash(index) else {
                return nil
            }
            index += 1
        }
        return nil
    }

    private func digits(_ index: Int, _ limit: Int) -> NumberMatch? {
        guard index + 1 < limit, !text.isSpaced(index + 1), text.isAnyWord(index + 1, Self.endings),
            text.items[index].number > 0
        else { return nil }
        return NumberMatch(value: Double(text.items[index].number), end: index + 2)
    }

    /// The value of the words from `first` to `last`, of which the last one is an ordinal or a part; nil where they
    /// make no one number ("three fifths").
    func value(_ first: Int, _ last: Int, _ families: ValueWord.Families) -> NumberMatch? {
        let order = text.word(last).number
        guard first < last else { return NumberMatch(value: order, end: last + 1) }
        let end = text.isDash(last - 1) || text.isWord(last - 1, CardinalNumbers.and) ? last - 1 : last
        guard end > first, !text.isAny(first, .scale),
            let prefix = CardinalNumbers(text: text).number(at: first, before: end), prefix.end == end
        else { return nil }
        if order >= 100 {
            return families == .ordinal ? NumberMatch(value: prefix.value * order, end: last + 1) : nil
        }
        let isAfterTens = text.isAny(end - 1, .tens) && order < 10
        let isAfterScale = text.isAny(end - 1, .scale)
        return isAfterTens || isAfterScale ? NumberMatch(value: prefix.value + order, end: last + 1) : nil
    }
}
