import LanguageModels

/// "June of that year": a date of the year that the text spoke of.
struct YearReference {
    let text: Lexemes

    private static let pointing = TimeKey.set("that the")
    private static let same = WordKey("same")
    private static let year = WordKey("year")

    /// Whether "of that year", "that year" or "of the same year" follows a date.
    func follows(_ reading: TimeReading) -> Bool {
        var index = reading.end
        if index < text.count, text.isWord(index, TimeKey.of) || text.isWord(index, TimeKey.in) { index += 1 }
        guard index + 1 < text.count, text.isAnyWord(index, Self.pointing) else { return false }
        let isThe = text.isWord(index, TimeKey.the)
        index += 1
        if text.isWord(index, Self.same) { index += 1 } else if isThe { return false }
        return index < text.count && text.isWord(index, Self.year)
    }
}
