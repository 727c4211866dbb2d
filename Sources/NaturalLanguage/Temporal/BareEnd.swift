import LanguageModels

/// The second end of a range as a bare number: "May 5-7", "April 9th through 17th", "2012-13".
struct BareEnd {
    let text: Lexemes

    func reading(after first: TimeReading, at index: Int, _ limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        switch first.content {
        case .date(.day(let year, let month?, let day)): return self.day(parts, first, index, year, month, day)
        case .date(.fixed(let period)) where period.unit == .year: return self.year(parts, first, index, period)
        default: return nil
        }
    }

    private func day(
        _ parts: DateParts, _ first: TimeReading, _ index: Int, _ year: Int?, _ month: Int, _ day: Int
    ) -> TimeReading? {
        let begin = parts.afterArticle(index)
        guard let last = parts.day(begin), last.value > day, !parts.isAny(last.end, [.month, .unit, .units, .scale])
        else {
            return nil
        }
        // A number in plain digits ends a range only after a dash, or where it counts nothing ("from Dec. 24 to 26").
        let isPlain = text.isDigits(begin) && last.end == begin + 1
        guard !isPlain || text.isDash(first.end) || DayPair(text: text).isFree(last.end, parts.limit) else {
            return nil
        }
        let named = parts.year(parts.afterComma(last.end))
        let meaning = TimeMeaning.day(year: named?.value ?? year, month: month, day: last.value)
        return TimeReading(index, named?.end ?? last.end, .date(meaning))
    }

    private func year(_ parts: DateParts, _ first: TimeReading, _ index: Int, _ period: Period) -> TimeReading? {
        let year = period.begin.year
        guard text.isDash(first.end), text.isDigits(index), !text.isSpaced(index), let short = parts.shortYear(index),
            (1...10).contains(short.value % 100 - year % 100)
        else { return nil }
        return TimeReading(index, short.end, .date(.fixed(.year(year / 100 * 100 + short.value % 100))))
    }
}
