import DocumentModel

/// Writes a resolved time as words that need no other date: "27 December 2024", "October 2024".
enum DateWords {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The words, or nil for a value that is no day, month or year.
    static func text(_ time: TimeExpression) -> String? {
        guard time.type == .date, let value = time.value else { return nil }
        let parts = value.split(separator: "-").map { Int($0) }
        guard parts.allSatisfy({ $0 != nil }), let year = parts.first ?? nil else { return nil }
        guard parts.count > 1, let month = parts[1], (1...12).contains(month) else { return "\(year)" }
        guard parts.count > 2, let day = parts[2] else { return "\(months[month - 1]) \(year)" }
        return "\(day) \(months[month - 1]) \(year)"
    }
}
