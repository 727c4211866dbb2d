import FoundationEssentials

/// A case of the specification of Recognizers-Text: a text with the spans and values that are expected.
struct RecognizersCase: Decodable {
    struct Context: Decodable {
        var referenceDateTime: String?

        private enum CodingKeys: String, CodingKey { case referenceDateTime = "ReferenceDateTime" }
    }

    /// One reading of a time; several where the text leaves open which one is meant.
    struct Value: Decodable {
        var timex: String?
        var mod: String?
        var type: String?
        var value: String?
        var start: String?
        var end: String?

        private enum CodingKeys: String, CodingKey {
            case timex, type, value, start, end
            case mod = "Mod"
        }
    }

    struct Resolution: Decodable {
        var value: String?
        var unit: String?
        var isoCurrency: String?
        var values: [Value]?
    }

    struct Result: Decodable {
        var text: String
        var typeName: String
        var start: Int
        var end: Int?
        var length: Int?
        var resolution: Resolution?

        /// The span in UTF-16 code units, end exclusive.
        var range: Range<Int> { start..<max(start, end.map { $0 + 1 } ?? start + (length ?? text.utf16.count)) }

        private enum CodingKeys: String, CodingKey {
            case text = "Text"
            case typeName = "TypeName"
            case start = "Start"
            case end = "End"
            case length = "Length"
            case resolution = "Resolution"
        }
    }

    var input: String
    var context: Context?
    var results: [Result]
    var notSupported: String?

    private enum CodingKeys: String, CodingKey {
        case input = "Input"
        case context = "Context"
        case results = "Results"
        case notSupported = "NotSupported"
    }

    /// The cases of a file; a byte-order mark is no part of the text.
    static func load(_ path: String) throws -> [RecognizersCase] {
        var data = try Data(contentsOf: URL(filePath: path))
        if data.starts(with: [0xEF, 0xBB, 0xBF]) { data.removeFirst(3) }
        return try JSONDecoder().decode([RecognizersCase].self, from: data)
    }

    /// The span of an expected result in UTF-8 bytes.
    func bytes(_ result: Result) -> Range<Int> {
        let units = input.utf16
        let begin = units.index(units.startIndex, offsetBy: min(result.range.lowerBound, units.count))
        let end = units.index(units.startIndex, offsetBy: min(result.range.upperBound, units.count))
        let first = input.utf8.distance(from: input.startIndex, to: begin)
        return first..<first + input.utf8.distance(from: begin, to: end)
    }
}
