import FoundationEssentials

/// A list of words as one column: a JSON array, which SQLite's `json_each` can read.
enum WordList {
    /// The array as JSON text.
    ///
    /// Written by hand: the store does this for every row, and an encoder would cost more than
    /// the row does.
    static func encode(_ words: [String]) -> String {
        "[" + words.map { "\"" + $0.unicodeScalars.map(escape).joined() + "\"" }.joined(separator: ",") + "]"
    }

    /// The array that `encode` wrote.
    static func decode(_ json: String) throws -> [String] {
        json == "[]" ? [] : try JSONDecoder().decode([String].self, from: Data(json.utf8))
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": "\\" + String(scalar)
        case "\u{0}"..<" ": "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
        default: String(scalar)
        }
    }
}
