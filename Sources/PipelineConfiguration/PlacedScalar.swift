/// A scalar as it stands in the file.
struct PlacedScalar: Hashable, Sendable {
    var text: String
    /// Whether it is in quotation marks or in a block: then it is a text and neither number nor flag.
    var isQuoted: Bool
    var place: Place

    /// Whether it says "nothing" (`key:`, `key: null`, `key: ~`).
    var isNull: Bool { !isQuoted && ["", "~", "null", "Null", "NULL"].contains(text) }
}

/// A place in the file, both from 1.
struct Place: Hashable, Sendable {
    var line: Int
    var column: Int

    /// The first of the file.
    static let start = Place(line: 1, column: 1)
}

extension Place {
    /// The place behind what is before it in the file.
    init(after text: some StringProtocol) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        self.init(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    }
}
