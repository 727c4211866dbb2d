import DocumentModel

/// The times of a text as lines: words, type, value.
enum TimeTable {
    /// Texts are published on Saturday, 28 December 2024, unless another day is given.
    static func times(_ text: String, publishedAt: String? = "2024-12-28") -> [String] {
        Analysis.extracted(text, publishedAt: publishedAt).times.map { described($0, text) }
    }

    /// The beginnings and ends.
    static func bounds(_ text: String, publishedAt: String? = "2024-12-28") -> [String] {
        Analysis.extracted(text, publishedAt: publishedAt).times.map { "\($0.begin ?? "*")..\($0.end ?? "*")" }
    }

    /// The words with their values and modifiers.
    static func modifiers(_ text: String) -> [String] {
        Analysis.extracted(text, publishedAt: "2024-12-28").times.map { time in
            let words = String(decoding: Array(text.utf8)[time.span.begin..<time.span.end], as: UTF8.self)
            return [words, time.value ?? "-", time.modifier?.rawValue].compactMap { $0 }.joined(separator: " ")
        }
    }

    private static func described(_ time: TimeExpression, _ text: String) -> String {
        let words = String(decoding: Array(text.utf8)[time.span.begin..<time.span.end], as: UTF8.self)
        return "\(words) \(time.type.rawValue) \(time.value ?? "-")"
    }
}
