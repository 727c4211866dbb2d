/// White space in running text.
enum Whitespace {
    /// `text` with every run of spaces, tabs and line ends as one space, and none at either end.
    static func collapsed(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if !isSpace(byte) {
                output.append(byte)
            } else if output.last != 0x20 && !output.isEmpty {
                output.append(0x20)
            }
        }
        if output.last == 0x20 { output.removeLast() }
        return String(decoding: output, as: UTF8.self)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
