import LanguageModels

/// A number from 1 to 12 that may be an hour, where the words around say so.
enum BareHour {
    static func hour(_ parts: DateParts, _ index: Int) -> DateParts.Part? {
        guard index < parts.limit else { return nil }
        if parts.text.isDigits(index) {
            let value = parts.text.items[index].number
            let isWhole =
                index + 1 >= parts.limit || parts.text.isSpaced(index + 1)
                || parts.text.items[index + 1].kind == .sign && !parts.isSign(index + 1, "%")
            return (1...12).contains(value) && isWhole ? (value, index + 1) : nil
        }
        guard parts.text.isAny(index, .unitNumber) else { return nil }
        let value = Int(parts.text.word(index).number)
        return (1...12).contains(value) ? (value, index + 1) : nil
    }

    /// Whether nothing that could be counted follows.
    static func isClosed(_ parts: DateParts, _ index: Int) -> Bool {
        index >= parts.limit || parts.text.items[index].kind == .sign && !parts.text.isDash(index)
    }
}
