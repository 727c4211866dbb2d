import CLanguageModels

/// A lexicon file that is compiled into the program: one entry a line, `#` begins a comment line.
package struct LexiconText {
    private let file: String
    private let numbered: [(number: Int, line: Substring)]

    init(_ text: hearsay_text, _ file: String) {
        let bytes = unsafe UnsafeBufferPointer(start: text.bytes, count: text.count)
        self.init(unsafe String(decoding: bytes, as: UTF8.self), file)
    }

    package init(_ text: String, _ file: String) {
        self.file = file
        numbered = Self.split(Substring(text), at: "\n").enumerated()
            .map { (number: $0.offset + 1, line: $0.element) }
            .filter { !$0.line.isEmpty && $0.line.utf8.first != UInt8(ascii: "#") }
    }

    /// The fields of each line, of which there must be as many as `counts` says, the first of them not empty.
    ///
    /// - Throws: the fault of the first line that has another number.
    package func rows(_ counts: ClosedRange<Int>, separator: Unicode.Scalar = "|") throws(LexiconFault) -> [LexiconRow]
    {
        var rows: [LexiconRow] = []
        for (number, line) in numbered {
            let fields = Self.split(line, at: separator)
            let row = LexiconRow(file: file, number: number, line: line, fields: fields)
            guard counts.contains(fields.count) else {
                throw row.fault(
                    "has \(fields.count) fields, and every line of this list has \(Self.told(counts)), with \"\(separator)\" between them: "
                        + "write an empty field where nothing is known (the first line of the file says what the fields are)"
                )
            }
            guard fields[0].utf8.contains(where: { $0 != UInt8(ascii: " ") }) else {
                throw row.fault("has no name: its first field must say what the line is about")
            }
            rows.append(row)
        }
        return rows
    }

    /// The same for lines that all have `count` fields.
    package func rows(_ count: Int, separator: Unicode.Scalar = "|") throws(LexiconFault) -> [LexiconRow] {
        try rows(count...count, separator: separator)
    }

    /// The parts between the signs of ASCII, empty ones too: by bytes, which takes a third of the time of a process's start.
    static func split(_ text: Substring, at separator: Unicode.Scalar) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map { Substring($0) }
    }

    private static func told(_ counts: ClosedRange<Int>) -> String {
        counts.count == 1 ? "\(counts.lowerBound)" : "\(counts.lowerBound) to \(counts.upperBound)"
    }
}
