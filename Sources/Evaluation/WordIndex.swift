internal import DocumentModel

/// Finds whole words in a text.
struct WordIndex {
    private let text: String
    private let bytes: [UInt8]

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// Where `words` stand in the text, not inside of longer words, in text order.
    func occurrences(of words: String) -> [Span] {
        let wanted = Array(words.utf8)
        guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
        return (0...(bytes.count - wanted.count)).compactMap { begin in
            guard bytes[begin] == first, bytes[begin...].starts(with: wanted) else { return nil }
            // "n't" stands at the end of a word.
            let isWhole = (words == "n't" || !joins(at: begin)) && !joins(at: begin + wanted.count)
            return isWhole ? Span(begin: begin, end: begin + wanted.count) : nil
        }
    }

    /// Whether letters or digits stand on both sides of `offset`.
    private func joins(at offset: Int) -> Bool {
        let scalars = text.unicodeScalars
        let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
        guard index > scalars.startIndex, index < scalars.endIndex else { return false }
        return Self.isWord(scalars[scalars.index(before: index)]) && Self.isWord(scalars[index])
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
