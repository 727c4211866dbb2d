import CLanguageModels

/// A lexicon file that is compiled into the program: one entry a line, `#` begins a comment line.
struct LexiconText {
    let lines: [Substring]

    init(_ text: hearsay_text) {
        let bytes = unsafe UnsafeBufferPointer(start: text.bytes, count: text.count)
        self.init(unsafe String(decoding: bytes, as: UTF8.self))
    }

    init(_ text: String) {
        lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    }

    /// The fields of each line, empty ones kept.
    func fields(separator: Character = "|") -> [[Substring]] {
        lines.map { $0.split(separator: separator, omittingEmptySubsequences: false) }
    }
}
