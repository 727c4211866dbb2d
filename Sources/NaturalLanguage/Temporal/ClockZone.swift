import LanguageModels

/// What may stand between a clock and its day: "local time", "ET", "(1330 GMT)".
struct ClockZone {
    private let parts: DateParts

    private static let codes = TimeKey.set(
        "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest msk ist jst kst aest")
    private static let time = WordKey("time")
    /// The longest parenthesis.
    private static let most = 8

    init(_ parts: DateParts) { self.parts = parts }

    /// The lexeme after a zone and a parenthesis with another clock.
    func end(after index: Int) -> Int {
        var end = zone(index)
        if parts.isSign(end, "("), let close = close(end) { end = close + 1 }
        return end
    }

    /// "local time", "Kyiv time", "GMT", "ET".
    private func zone(_ index: Int) -> Int {
        if isCode(index) {
            return parts.isWord(index + 1, Self.time) ? index + 2 : index + 1
        }
        let isWord = index < parts.limit && parts.text.items[index].kind == .word
        return isWord && parts.isWord(index + 1, Self.time) ? index + 2 : index
    }

    /// "GMT", "ET".
    func isCode(_ index: Int) -> Bool {
        parts.isAnyWord(index, Self.codes) && parts.text.items[index].isAllCapitals
    }

    /// The end of a parenthesis that tells the time of another zone.
    private func close(_ open: Int) -> Int? {
        let end = min(parts.limit, open + Self.most)
        guard let close = (open + 1..<max(open + 1, end)).first(where: { parts.isSign($0, ")") }) else { return nil }
        let hasZone = (open + 1..<close).contains { parts.isAnyWord($0, Self.codes) || parts.isWord($0, Self.time) }
        return hasZone ? close : nil
    }
}
