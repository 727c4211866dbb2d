import DocumentModel
import LanguageModels

/// "2024", "the 1990s": four digits that count nothing; and whole ISO dates.
struct Years {
    let table: TokenTable

    /// The year that a token writes, or nil.
    static func value(_ table: TokenTable, _ index: Int) -> Int? {
        let span = table.spans[index]
        guard span.count == 4, table.isShape(index, .hasDigit) else { return nil }
        var value = 0
        for byte in table.bytes[span.begin..<span.end] {
            guard byte >= 0x30 && byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return (1900...2099).contains(value) ? value : nil
    }

    func time(at start: Int, before limit: Int) -> TimeAnnotator.Found? {
        if let decade = decade(start) { return (decade, start + 1) }
        guard let year = Self.value(table, start), !isCount(start, limit) else { return nil }
        let text = CalendarDate.padded(year, 4)
        let time = TimeExpression(
            span: table.spans[start], type: .date, value: text, begin: "\(text)-01-01",
            end: "\(CalendarDate.padded(year + 1, 4))-01-01")
        return (time, start + 1)
    }

    private func decade(_ index: Int) -> TimeExpression? {
        let span = table.spans[index]
        guard span.count == 5, table.bytes[span.end - 1] == UInt8(ascii: "s") else { return nil }
        let digits = table.bytes[span.begin..<span.begin + 4]
        guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return TimeExpression(span: span, type: .date, value: String(table.text(span).prefix(3)))
    }

    private func isCount(_ index: Int, _ limit: Int) -> Bool {
        if index + 1 < limit, table.isAny(index + 1, [.group, .role]) { return true }
        return index > 0 && !table.isAny(index - 1, [.preposition, .month, .determiner, .subordinator, .coordinator])
            && !table.isPunctuation(index - 1)
    }
}
