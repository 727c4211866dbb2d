import DocumentModel

/// Brings the dates that pages carry to ISO 8601.
enum TimeStamp {
    /// The date in `2024-12-28T10:00:00+02:00`, `2024-12-28 10:00`, `20241228`, `Sat, 28 Dec 2024 10:00:00 GMT`,
    /// `December 28, 2024`; nil where there is none, or one that cannot be.
    static func date(_ text: String, origin: DocumentDate.Origin) -> DocumentDate? {
        let trimmed = Whitespace.collapsed(text)
        return iso(trimmed, origin) ?? compact(trimmed, origin)
            ?? CalendarDate.find(in: trimmed).map {
                DocumentDate(value: $0.iso, precision: $0.precision, origin: origin)
            }
    }

    private static func iso(_ text: String, _ origin: DocumentDate.Origin) -> DocumentDate? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = day(bytes, at: (0, 4), (5, 7), (8, 10)), bytes[4] == bytes[7],
            bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/")
        else { return nil }
        guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20, let hour = number(bytes, 11, 13),
            let minute = number(bytes, 14, 16), bytes[13] == UInt8(ascii: ":"), hour < 24, minute < 60
        else { return DocumentDate(value: day, precision: .day, origin: origin) }
        return clock(bytes, day: day, origin: origin)
    }

    private static func clock(_ bytes: [UInt8], day: String, origin: DocumentDate.Origin) -> DocumentDate {
        let time = String(decoding: bytes[11..<16], as: UTF8.self)
        guard bytes.count >= 19, bytes[16] == UInt8(ascii: ":"), let second = number(bytes, 17, 19), second < 61 else {
            return DocumentDate(value: "\(day)T\(time)\(zone(bytes[16...]))", precision: .minute, origin: origin)
        }
        let seconds = String(decoding: bytes[17..<19], as: UTF8.self)
        let rest = bytes[19...].drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || isDigit($0) }
        return DocumentDate(value: "\(day)T\(time):\(seconds)\(zone(rest))", precision: .second, origin: origin)
    }

    /// `Z`, `+02:00`, or nothing where the page does not say.
    private static func zone(_ bytes: ArraySlice<UInt8>) -> String {
        let text = Array(bytes.drop { $0 == 0x20 })
        guard let first = text.first else { return "" }
        if first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") { return "Z" }
        if ["UTC", "GMT"].contains(String(decoding: text, as: UTF8.self)) { return "Z" }
        let digits = text.dropFirst().filter(isDigit)
        guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), digits.count == 4 else { return "" }
        let sign = first == UInt8(ascii: "+") ? "+" : "-"
        return
            "\(sign)\(String(decoding: digits[..<2], as: UTF8.self)):\(String(decoding: digits[2...], as: UTF8.self))"
    }

    /// `20241228`, followed by nothing or by a `T`.
    private static func compact(_ text: String, _ origin: DocumentDate.Origin) -> DocumentDate? {
        let bytes = Array(text.utf8)
        guard bytes.count == 8 || bytes.count > 8 && bytes[8] == UInt8(ascii: "T") else { return nil }
        return day(bytes, at: (0, 4), (4, 6), (6, 8)).map { DocumentDate(value: $0, precision: .day, origin: origin) }
    }

    private static func day(_ bytes: [UInt8], at year: (Int, Int), _ month: (Int, Int), _ day: (Int, Int)) -> String? {
        guard let year = number(bytes, year.0, year.1), (1900...2099).contains(year),
            let monthNumber = number(bytes, month.0, month.1), (1...12).contains(monthNumber),
            let dayNumber = number(bytes, day.0, day.1), (1...31).contains(dayNumber)
        else { return nil }
        let month = String(decoding: bytes[month.0..<month.1], as: UTF8.self)
        return "\(year)-\(month)-\(String(decoding: bytes[day.0..<day.1], as: UTF8.self))"
    }

    private static func number(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Int? {
        guard end <= bytes.count, bytes[begin..<end].allSatisfy(isDigit) else { return nil }
        return bytes[begin..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
