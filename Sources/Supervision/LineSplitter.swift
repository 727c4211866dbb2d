/// Cuts a stream of bytes into lines that are safe to show on a terminal.
package struct LineSplitter {
    /// Longer lines are cut, so that a process without line ends takes no memory.
    static let longestLine = 8_192

    private var rest: [UInt8] = []

    package init() {}

    /// Takes bytes and gives the lines that they end.
    package mutating func append(_ bytes: some Sequence<UInt8>) -> [String] {
        var lines: [String] = []
        for byte in bytes {
            if byte == 0x0A || rest.count == Self.longestLine {
                lines.append(Self.text(rest))
                rest.removeAll(keepingCapacity: true)
            }
            if byte != 0x0A { rest.append(byte) }
        }
        return lines
    }

    /// Gives the last line where it has no line end.
    package mutating func finish() -> [String] {
        defer { rest = [] }
        return rest.isEmpty ? [] : [Self.text(rest)]
    }

    /// Repairs what is no UTF-8 and replaces control characters: a document's text could steer the terminal.
    private static func text(_ bytes: [UInt8]) -> String {
        let end = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
        let scalars = String(decoding: end, as: UTF8.self).unicodeScalars.map { scalar in
            let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
            return isControl ? Unicode.Scalar(0xFFFD) ?? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
