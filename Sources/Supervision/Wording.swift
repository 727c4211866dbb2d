import Platform

/// Durations for people.
public enum Wording {
    /// `250ms`, `1.5s`, `30s`, `2m 5s`, `1h 1m`.
    public static func duration(_ duration: Duration) -> String {
        let milliseconds = max(0, duration.nanoseconds / 1_000_000)
        switch milliseconds {
        case ..<1_000: return "\(milliseconds)ms"
        case ..<10_000 where milliseconds % 1_000 >= 100:
            return "\(milliseconds / 1_000).\(milliseconds % 1_000 / 100)s"
        default: return seconds(milliseconds / 1_000)
        }
    }

    private static func seconds(_ seconds: Int64) -> String {
        switch seconds {
        case ..<60: "\(seconds)s"
        case ..<3_600: "\(seconds / 60)m \(seconds % 60)s"
        default: "\(seconds / 3_600)h \(seconds % 3_600 / 60)m"
        }
    }
}
