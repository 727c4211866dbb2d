import ArgumentParser

/// Values of conditions as people type them.
enum QueryValue {
    /// A number, with or without commas between thousands.
    static func figure(_ text: String) throws -> Double {
        guard let number = Double(text.filter { $0 != "," }), number.isFinite else {
            throw ValidationError("\"\(text)\" is no number")
        }
        return number
    }

    /// The beginning of an ISO date: year, month or day.
    static func date(_ text: String) throws -> String {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let lengths = [4, 2, 2].prefix(parts.count)
        guard parts.count <= 3, parts.map(\.count) == Array(lengths),
            parts.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }),
            zip(parts, [0...9999, 1...12, 1...31]).allSatisfy({ Int($0).map($1.contains) ?? false })
        else { throw ValidationError("\"\(text)\" is no date: write 2024, 2024-12 or 2024-12-28") }
        return text
    }

    /// `killed-or-wounded` as `KILLED_OR_WOUNDED`.
    static func enumerationName(_ text: String) -> String {
        String(text.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    }
}
