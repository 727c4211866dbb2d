import DocumentModel

/// A date that is written out with its year, found in a text.
struct CalendarDate: Hashable {
    /// ISO 8601, to the day or the month.
    var iso: String
    var precision: DocumentDate.Precision
    /// The text before and after.
    var before: String
    var after: String

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Finds `2024-12-28`, `28 December 2024`, `December 28, 2024`, `Dec. 28, 2024` and `December 2024`.
    static func find(in text: String) -> CalendarDate? {
        let words = Words(text)
        for index in words.list.indices {
            if let found = match(words, at: index) { return found }
        }
        return nil
    }

    /// Whether a month's name or its abbreviation is among the words.
    static func namesMonth(_ text: String) -> Bool { Words(text).list.contains { month($0.text) != nil } }

    private static func match(_ words: Words, at index: Int) -> CalendarDate? {
        let list = words.list
        func text(_ offset: Int) -> String { index + offset < list.count ? list[index + offset].text : "" }
        if let year = year(text(0)), let month = number(text(1), in: 1...12), let day = number(text(2), in: 1...31),
            text(1).utf8.count == 2, text(2).utf8.count >= 2
        {
            return words.date(year, month, day, index..<index + 3)
        }
        if let day = number(text(0), in: 1...31), let month = month(text(1)), let year = year(text(2)) {
            return words.date(year, month, day, index..<index + 3)
        }
        guard let month = month(text(0)) else { return nil }
        if let day = number(text(1), in: 1...31), let year = year(text(2)) {
            return words.date(year, month, day, index..<index + 3)
        }
        return year(text(1)).map { words.date($0, month, nil, index..<index + 2) }
    }

    private static func year(_ text: String) -> Int? { text.utf8.count == 4 ? number(text, in: 1900...2099) : nil }

    /// `28`, `2nd`.
    private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard ["", "st", "nd", "rd", "th", "t"].contains(text.dropFirst(digits.count)), let value = Int(digits) else {
            return nil
        }
        return range.contains(value) ? value : nil
    }

    private static func month(_ text: String) -> Int? {
        guard text.count >= 3 else { return nil }
        if text == "sept" { return 9 }
        return months.firstIndex { $0 == text || ($0.hasPrefix(text) && text.count == 3) }.map { $0 + 1 }
    }
}

extension CalendarDate {
    /// The words of a text in lower case with where they stand.
    struct Words {
        let source: String
        let list: [(text: String, range: Range<String.Index>)]

        init(_ source: String) {
            self.source = source
            list = source.split { !$0.isLetter && !$0.isNumber }.map {
                ($0.lowercased(), $0.startIndex..<$0.endIndex)
            }
        }

        func date(_ year: Int, _ month: Int, _ day: Int?, _ words: Range<Int>) -> CalendarDate {
            func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
            return CalendarDate(
                iso: "\(year)-\(two(month))" + (day.map { "-\(two($0))" } ?? ""), precision: day == nil ? .month : .day,
                before: String(source[..<list[words.lowerBound].range.lowerBound]),
                after: String(source[list[words.upperBound - 1].range.upperBound...]))
        }
    }
}
