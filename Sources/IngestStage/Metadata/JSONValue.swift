import FoundationEssentials

/// Any JSON.
enum JSONValue: Hashable, Decodable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Key.self) {
            var members: [String: JSONValue] = [:]
            for key in object.allKeys { members[key.stringValue] = try object.decode(JSONValue.self, forKey: key) }
            self = .object(members)
        } else if var array = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !array.isAtEnd { elements.append(try array.decode(JSONValue.self)) }
            self = .array(elements)
        } else {
            self = Self.scalar(try decoder.singleValueContainer())
        }
    }

    private static func scalar(_ container: any SingleValueDecodingContainer) -> JSONValue {
        if let string = try? container.decode(String.self) { return .string(string) }
        if let number = try? container.decode(Double.self) { return .number(number) }
        return (try? container.decode(Bool.self)).map { .bool($0) } ?? .null
    }

    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The string, or the first of an array.
    var string: String? {
        switch self {
        case .string(let string): string
        case .array(let elements): elements.first?.string
        default: nil
        }
    }

    /// The elements of an array; anything else is its own only element.
    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [self] }
        return elements
    }

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
