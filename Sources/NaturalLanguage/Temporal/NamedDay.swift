import LanguageModels

/// "Monday's debate": a thing that is named by its weekday is of the same Monday in the whole text, once the text told it as past.
struct NamedDay {
    let text: Lexemes

    /// A weekday with the word of what it names, or nil.
    func key(_ reading: TimeReading, in sentence: Range<Int>) -> WordKey? {
        guard case .date(.weekday) = reading.content, reading.end + 2 < sentence.upperBound,
            text.items[reading.end].kind == .sign || text.isWord(reading.end, WordKey("'")),
            text.isWord(reading.end + 1, TimeKey.s), !text.isSpaced(reading.end), !text.isSpaced(reading.end + 1),
            text.items[reading.end + 2].kind == .word
        else { return nil }
        return text.keys[reading.begin].followed(by: text.keys[reading.end + 2])
    }
}
