/// A date of a document with how exact it is and where it was found.
public struct DocumentDate: Hashable, Sendable, Codable {
    /// How exact a date is.
    public enum Precision: String, Hashable, Sendable, Codable, CaseIterable {
        case year = "YEAR"
        case month = "MONTH"
        case day = "DAY"
        case hour = "HOUR"
        case minute = "MINUTE"
        case second = "SECOND"
    }

    /// Where a date was found.
    public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
        case jsonLD = "JSON_LD"
        case meta = "META"
        case feed = "FEED"
        case url = "URL"
        case text = "TEXT"
        case given = "GIVEN"
    }

    /// ISO 8601, cut to the precision: `2024`, `2024-12`, `2024-12-28`, `2024-12-28T10:00:00Z`.
    public var value: String
    /// How exact it is.
    public var precision: Precision
    /// Where it was found.
    public var origin: Origin

    /// Creates a date.
    public init(value: String, precision: Precision, origin: Origin) {
        self.value = value
        self.precision = precision
        self.origin = origin
    }

    /// Creates a date as a submitter gave it; the precision follows from the ISO 8601 text, else it is the day.
    public init(given value: String) {
        self.init(value: value, precision: Precision(of: value) ?? .day, origin: .given)
    }
}

extension DocumentDate {
    private enum CodingKeys: String, CodingKey { case value, precision, origin }

    /// Decodes the object form, or a bare ISO 8601 string as a given date.
    public init(from decoder: any Decoder) throws {
        if let bare = try? decoder.singleValueContainer().decode(String.self) {
            self.init(value: bare, precision: try Self.precision(of: bare, decoder.codingPath), origin: .given)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let value = try container.decode(String.self, forKey: .value)
        let precision = try Self.precision(of: value, decoder.codingPath)
        self.init(
            value: value,
            precision: try container.decodeIfPresent(Precision.self, forKey: .precision) ?? precision,
            origin: try container.decodeIfPresent(Origin.self, forKey: .origin) ?? .given
        )
    }

    private static func precision(of value: String, _ path: [any CodingKey]) throws -> Precision {
        if let precision = Precision(of: value) { return precision }
        throw DecodingError.dataCorrupted(
            .init(
                codingPath: path,
                debugDescription: "\(value) is no ISO 8601 date: write 2024, 2024-12, 2024-12-28 or "
                    + "2024-12-28T10:00:00Z"))
    }
}
