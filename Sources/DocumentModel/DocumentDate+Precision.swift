extension DocumentDate.Precision {
    /// How exact an ISO 8601 text is, `2024` to `2024-12-28T10:00:00.5+01:00`; nil where it is none.
    init?(of value: String) {
        let halves = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let day = halves[0].split(separator: "-", omittingEmptySubsequences: false)
        guard Self.areDigits(day, [4, 2, 2]) else { return nil }
        guard halves.count == 2 else {
            self = [Self.year, .month, .day][day.count - 1]
            return
        }
        guard day.count == 3, let fields = Self.time(halves[1]) else { return nil }
        self = [Self.hour, .minute, .second][fields - 1]
    }

    /// How many of hour, minute and second a time of day has; nil where it is none.
    private static func time(_ text: Substring) -> Int? {
        let clock = text.prefix { !"Z+-".contains($0) }
        var fields = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard isZone(text[clock.endIndex...]), let last = fields.last else { return nil }
        let seconds = last.split(separator: ".", omittingEmptySubsequences: false)
        if fields.count == 3, seconds.count == 2, isNumber(seconds[1]) { fields[2] = seconds[0] }
        return areDigits(fields, [2, 2, 2]) ? fields.count : nil
    }

    private static func isZone(_ text: Substring) -> Bool {
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        if text.first == "Z" || text.isEmpty { return text.count <= 1 }
        return areDigits(parts, [4]) || parts.count == 2 && areDigits(parts, [2, 2])
    }

    /// Whether these are numbers of so many digits, perhaps fewer of them.
    private static func areDigits(_ fields: [Substring], _ counts: [Int]) -> Bool {
        fields.count <= counts.count && zip(fields, counts).allSatisfy { $0.utf8.count == $1 && isNumber($0) }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
