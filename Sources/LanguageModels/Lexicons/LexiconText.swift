import CLanguageModels

/// A lexicon file that is compiled into the program: one entry a line, `#` begins a comment line.
package struct LexiconText {
    private let numbered: [(number: Int, line: Substring)]

    /// The lines that hold entries.
    var lines: [Substring] { numbered.map(\.line) }

    init(_ text: hearsay_text) {
        let bytes = unsafe UnsafeBufferPointer(start: text.bytes, count: text.count)
        self.init(unsafe String(decoding: bytes, as: UTF8.self))
    }

    package init(_ text: String) {
        numbered = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { (number: $0.offset + 1, line: $0.element) }
            .filter { !$0.line.isEmpty && !$0.line.hasPrefix("#") }
    }

    /// The fields of each line, empty ones kept.
    func fields(separator: Character = "|") -> [[Substring]] {
        lines.map { $0.split(separator: separator, omittingEmptySubsequences: false) }
    }

    /// The fields of each line of a list that we ship; a line that cannot be read ends the program with its place: it can only be
    /// one that was added since the tests ran.
    func rows(_ file: String, _ count: Int, separator: Character = "|") -> [[Substring]] {
        do { return try checkedRows(file, count, separator: separator) } catch { fatalError("\(error)") }
    }

    /// The fields of each line, of which there must be `count`, the first of them not empty.
    ///
    /// - Throws: the fault of the first line that has another number.
    package func checkedRows(
        _ file: String, _ count: Int, separator: Character = "|"
    ) throws(LexiconFault) -> [[Substring]] {
        var rows: [[Substring]] = []
        for (number, line) in numbered {
            let fields = line.split(separator: separator, omittingEmptySubsequences: false)
            guard fields.count == count else {
                throw LexiconFault(
                    file: file, line: number,
                    message:
                        "\"\(line)\" has \(fields.count) fields, and every line of this list has \(count), with \"\(separator)\" between "
                        + "them: write an empty field where nothing is known (the first line of the file says what the fields are)"
                )
            }
            guard fields[0].contains(where: { !$0.isWhitespace }) else {
                throw LexiconFault(
                    file: file, line: number,
                    message: "\"\(line)\" has no name: its first field must say what the line is about")
            }
            rows.append(fields)
        }
        return rows
    }
}
