import FoundationEssentials

/// Days as ISO 8601 texts.
enum CivilDay {
    /// The day before a day.
    static func before(_ day: String) -> String? {
        guard let date = try? Date(day + "T12:00:00Z", strategy: .iso8601) else { return nil }
        return String(date.addingTimeInterval(-86_400).formatted(.iso8601).prefix(10))
    }
}
