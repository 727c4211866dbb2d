import DocumentModel
import LanguageModels

/// "October", "28 December 2024", "August 2024": a month without a year is the last one before publication.
struct MonthDates {
    let table: TokenTable
    let anchor: CalendarDate?

    private static let months: [WordKey: Int] = {
        let names = [
            "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.",
            "july jul jul.", "august aug aug.", "september sep sept sep. sept.", "october oct oct.",
            "november nov nov.", "december dec dec.",
        ]
        var months: [WordKey: Int] = [:]
        for (index, forms) in names.enumerated() {
            for form in forms.split(separator: " ") { months[WordKey(form)] = index + 1 }
        }
        return months
    }()

    func time(at start: Int, before limit: Int) -> TimeAnnotator.Found? {
        var index = start
        var day = self.day(index)
        if day != nil {
            index += 1
            if index < limit, table.isWord(index, Key.of) { index += 1 }
        }
        guard index < limit, let month = month(index) else { return nil }
        index += 1
        if day == nil, index < limit, let after = self.day(index), !isFollowedByNoun(index, limit) {
            day = after
            index += 1
        }
        let yearStart = index < limit && table.isShape(index, .comma) ? index + 1 : index
        let year = yearStart < limit ? Years.value(table, yearStart) : nil
        if year != nil { index = yearStart + 1 }
        let isAmbiguous = day == nil && year == nil && !isAfterPreposition(start)
        if isAmbiguous, table.spans[start].count < 6 { return nil }
        return (expression(table.span(start..<index), year, month, day), index)
    }

    private func month(_ index: Int) -> Int? {
        guard table.isCapitalized(index) else { return nil }
        return Self.months[table.keys[index]]
    }

    /// "May" and "March" are months after a preposition, with a day or with a year.
    private func isAfterPreposition(_ index: Int) -> Bool {
        index > 0 && table.isAny(index - 1, [.preposition, .adverb, .determiner, .timeUnit])
    }

    private func day(_ index: Int) -> Int? {
        guard index < table.count, table.isShape(index, .hasDigit) else { return nil }
        var value = 0
        for (position, byte) in table.bytes[table.spans[index].begin..<table.spans[index].end].enumerated() {
            if byte >= 0x30 && byte <= 0x39 {
                value = value * 10 + Int(byte - 0x30)
            } else if position == 0 {
                return nil
            }
            guard position < 4 else { return nil }
        }
        return (1...31).contains(value) ? value : nil
    }

    private func isFollowedByNoun(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && table.isAny(index + 1, [.group, .timeUnit])
    }

    private func expression(_ span: Span, _ year: Int?, _ month: Int, _ day: Int?) -> TimeExpression {
        let resolved = year ?? anchor.map { $0.month < month ? $0.year - 1 : $0.year }
        let yearText = resolved.map { CalendarDate.padded($0, 4) } ?? "XXXX"
        var value = "\(yearText)-\(CalendarDate.padded(month, 2))"
        if let day { value += "-\(CalendarDate.padded(day, 2))" }
        var time = TimeExpression(span: span, type: .date, value: value)
        time.anchor = year == nil ? anchor?.iso : nil
        guard let resolved else { return time }
        let begin = CalendarDate(year: resolved, month: month, day: day ?? 1)
        time.begin = begin.iso
        time.end = (day == nil ? begin.firstOfMonth(adding: 1) : begin.adding(days: 1)).iso
        return time
    }
}
