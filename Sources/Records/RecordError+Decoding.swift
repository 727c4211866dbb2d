import FoundationEssentials

extension RecordError {
    /// Says in a person's words what a JSON decoder found wrong.
    init(_ error: any Error) {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context):
            self.init("\(Self.place(context.codingPath + [key])) is missing")
        case .valueNotFound(_, let context):
            self.init("\(Self.place(context.codingPath)) is null")
        case .typeMismatch(let type, let context):
            self.init("\(Self.place(context.codingPath)) is not \(Self.name(type))")
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            self.init("not valid JSON")
        case .dataCorrupted(let context):
            self.init("\(Self.place(context.codingPath)): \(context.debugDescription)")
        default:
            self.init("\(error)")
        }
    }

    /// `claims[2].source.span`, in quotation marks.
    private static func place(_ path: [any CodingKey]) -> String {
        guard !path.isEmpty else { return "the record" }
        let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
        return "\"\(steps.joined().drop { $0 == "." })\""
    }

    private static func name(_ type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a string"
        case is Int.Type: "a whole number"
        case is Double.Type: "a number"
        case is Bool.Type: "true or false"
        case is any ExpressibleByDictionaryLiteral.Type: "an object"
        case is any ExpressibleByArrayLiteral.Type: "an array"
        default: "of the right type"
        }
    }
}
