import DocumentModel

/// Writes the lines of one document.
struct CoNLLUWriter {
    private let document: Document
    private let text: [UInt8]
    private var output = ""
    /// The next token.
    private var index = 0
    private var paragraphEnd = 0
    /// The last token of the multiword token that was begun.
    private var multiwordEnd = -1

    init(_ document: Document) {
        self.document = document
        text = Array(document.text.utf8)
    }

    mutating func render() -> String {
        output += "# newdoc id = \(Self.oneLine(document.id))\n"
        for (number, sentence) in document.sentences.enumerated() { write(sentence, number: number + 1) }
        return output
    }

    private mutating func write(_ sentence: Sentence, number: Int) {
        let first = index
        if number == 1 || startsParagraph(sentence) { output += "# newpar\n" }
        paragraphEnd = sentence.span.end
        output +=
            "# sent_id = \(Self.oneLine(document.id))-\(number)\n# text = \(Self.oneLine(string(sentence.span)))\n"
        while index < document.tokens.count, document.tokens[index].span.begin < sentence.span.end {
            write(document.tokens[index], first: first)
            index += 1
        }
        output += "\n"
    }

    private mutating func write(_ token: Token, first: Int) {
        if index > multiwordEnd { writeMultiword(first: first) }
        let head = token.head.map { $0 < 0 ? "0" : String($0 - first + 1) }
        writeRow([
            String(index - first + 1), Self.oneLine(string(token.span)), token.lemma, token.upos, token.xpos,
            token.feats,
            head, token.deprel, nil, index < multiwordEnd || !touchesNext(index) ? nil : "SpaceAfter=No",
        ])
    }

    /// Writes the line of the multiword token ("don't") that begins here, if one does.
    private mutating func writeMultiword(first: Int) {
        multiwordEnd = index
        while continuesWord(multiwordEnd) { multiwordEnd += 1 }
        guard multiwordEnd > index else { return }
        let span = Span(begin: document.tokens[index].span.begin, end: document.tokens[multiwordEnd].span.end)
        let range = "\(index - first + 1)-\(multiwordEnd - first + 1)"
        let unknown = [String?](repeating: nil, count: 7)
        writeRow([range, string(span)] + unknown + [touchesNext(multiwordEnd) ? "SpaceAfter=No" : nil])
    }

    private mutating func writeRow(_ columns: [String?]) {
        output += columns.map { $0.flatMap { $0.isEmpty ? nil : $0 } ?? "_" }.joined(separator: "\t") + "\n"
    }

    private func touchesNext(_ index: Int) -> Bool {
        index + 1 < document.tokens.count && document.tokens[index + 1].span.begin == document.tokens[index].span.end
    }

    /// Whether the next token is a part of the same written word: letters, or an apostrophe with letters.
    private func continuesWord(_ index: Int) -> Bool {
        guard touchesNext(index) else { return false }
        let next = document.tokens[index + 1].span
        let bytes = text.span
        let text = ByteText(bytes)
        let apostrophe = text.apostrophe(at: next.begin)
        return text.characterClass(before: next.begin).isLetter
            && text.characterClass(at: next.begin + apostrophe).isLetter && next.count > apostrophe
    }

    /// Whether a blank line or the border of a block stands before the sentence.
    private func startsParagraph(_ sentence: Sentence) -> Bool {
        text[paragraphEnd..<sentence.span.begin].count { $0 == UInt8(ascii: "\n") } > 1
            || document.blocks.contains { (paragraphEnd...sentence.span.begin).contains($0.span.begin) }
    }

    private func string(_ span: Span) -> String { String(decoding: text[span.begin..<span.end], as: UTF8.self) }

    /// White space of any kind as single spaces: a field and a comment end with their line.
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
