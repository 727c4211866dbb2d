import DocumentModel

/// Where and when a report was filed: `KYIV, Dec 28 (Agency) - `, `GENEVA (Northern Wire) — `, `CAIRO, Jan. 2 -- `.
enum Dateline {
    private static let dashes = [" - ", " – ", " — ", " -- ", "— ", " —"]

    /// The dateline with its dash and what follows it, or nil where `line` does not begin with one.
    static func split(_ line: String) -> (dateline: String, rest: String)? {
        let head = String(line.prefix(90))
        let cuts = dashes.compactMap { head.firstRange(of: $0) }
        guard let cut = cuts.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
        let dateline = Whitespace.collapsed(String(head[..<cut.upperBound]))
        let offset = head.utf8.distance(from: head.startIndex, to: cut.upperBound)
        let rest = line.utf8.dropFirst(offset).drop { Whitespace.isSpace($0) }
        guard isDateline(String(head[..<cut.lowerBound])), rest.count > 20 else { return nil }
        return (dateline, String(Substring(rest)))
    }

    /// The date in a dateline that names a year; without one the date is not known.
    static func date(_ dateline: String) -> DocumentDate? {
        CalendarDate.find(in: dateline).map { DocumentDate(value: $0.iso, precision: $0.precision, origin: .text) }
    }

    /// The place is in capitals, or a date or an agency in brackets follows it.
    private static func isDateline(_ text: String) -> Bool {
        let place = text.prefix { $0 != "," && $0 != "(" }
        let letters = place.filter(\.isLetter)
        guard letters.count >= 3, letters.first?.isUppercase == true else { return false }
        let isCapital = letters.allSatisfy(\.isUppercase)
        let words = place.split(separator: " ").count
        let hasAgency = text.hasSuffix(")") && text.contains("(")
        let tail = text.dropFirst(place.count)
        let hasDate = tail.contains(where: \.isNumber) && CalendarDate.namesMonth(String(tail))
        return words <= 4 && (isCapital && (tail.isEmpty || hasAgency || hasDate || words <= 3) || hasAgency || hasDate)
    }
}
