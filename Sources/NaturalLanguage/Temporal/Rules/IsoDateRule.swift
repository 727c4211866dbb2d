import LanguageModels

/// "2016-11-07", "2016/11/07", "20161107", "2016-11", "2016 / 11": year first, as in ISO 8601.
enum IsoDateRule: TimeRule {
    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        guard text.isDigits(start) else { return nil }
        if text.items[start].count == 8 { return compact(text, start) }
        guard text.items[start].count == 4, (1000...2999).contains(text.items[start].number), start + 2 < limit,
            let separator = separator(text, start + 1), let month = number(text, start + 2, 12),
            start == 0 || text.isSpaced(start) || !text.isSign(start - 1, ".") && !text.isDash(start - 1)
                || start == 1 || text.items[start - 2].kind == .word
        else { return nil }
        let year = text.items[start].number
        if start + 4 < limit, self.separator(text, start + 3) == separator, let day = number(text, start + 4, 31) {
            return date(start, start + 5, year, month, day)
        }
        let isLonger = start + 4 < limit && self.separator(text, start + 3) != nil && text.isDigits(start + 4)
        let isSpread = text.isSpaced(start + 1) && separator != "/"
        guard !isLonger, !isSpread, separator != ".", separator != " " else { return nil }
        return .date(start, start + 3, .month(year: year, month))
    }

    private static func compact(_ text: Lexemes, _ index: Int) -> TimeReading? {
        let digits = text.items[index].number
        let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100)
        guard (1900...2100).contains(year) else { return nil }
        return date(index, index + 1, year, month, day)
    }

    private static func date(_ begin: Int, _ end: Int, _ year: Int, _ month: Int, _ day: Int) -> TimeReading? {
        guard CalendarDate(year: year, month: month, day: day).isReal else { return nil }
        return .date(begin, end, .day(year: year, month: month, day: day))
    }

    private static func separator(_ text: Lexemes, _ index: Int) -> Character? {
        if text.isDash(index) { return "-" }
        if text.isSign(index, "/") { return "/" }
        return text.isSign(index, ".") && !text.isSpaced(index) ? "." : nil
    }

    private static func number(_ text: Lexemes, _ index: Int, _ most: Int) -> Int? {
        guard text.isDigits(index), text.items[index].count <= 2, (1...most).contains(text.items[index].number) else {
            return nil
        }
        return text.items[index].number
    }
}
