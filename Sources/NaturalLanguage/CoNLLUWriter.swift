import DocumentModel

/// Writes the lines of one document.
struct CoNLLUWriter {
    private let document: Document
    private let text: [UInt8]
    private var output = ""
    /// The last token of the multiword token that was begun.
    private var multiwordEnd = -1
    /// The last token of the paragraph, once its last sentence is reached.
    private var paragraphEnd = -1

    init(_ document: Document) {
        self.document = document
        text = Array(document.text.utf8)
    }

    mutating func render() -> String {
        let sentences = CoNLLUSentence.all(document)
        if !sentences.isEmpty { output += "# newdoc id = \(Self.identifier(document.id))\n" }
        for (number, sentence) in sentences.enumerated() {
            let endsParagraph = number + 1 == sentences.count || sentences[number + 1].startsParagraph
            if endsParagraph { paragraphEnd = sentence.tokens.upperBound - 1 }
            write(sentence, number: number + 1)
        }
        return output
    }

    private mutating func write(_ sentence: CoNLLUSentence, number: Int) {
        if sentence.startsParagraph { output += "# newpar\n" }
        output += "# sent_id = \(Self.identifier(document.id))-\(number)\n# text = \(line(sentence.tokens))\n"
        for index in sentence.tokens { write(index, in: sentence.tokens) }
        output += "\n"
    }

    private mutating func write(_ index: Int, in sentence: Range<Int>) {
        let token = document.tokens[index]
        if index > multiwordEnd { writeMultiword(index, in: sentence) }
        let head = token.head.map { $0 < 0 ? "0" : String($0 - sentence.lowerBound + 1) }
        writeRow([
            String(index - sentence.lowerBound + 1), string(token.span), token.lemma, token.upos, token.xpos,
            token.feats, head, token.deprel, nil, index > multiwordEnd && touchesNext(index) ? "SpaceAfter=No" : nil,
        ])
    }

    /// Writes the line of the multiword token ("don't") that begins here, if one does.
    private mutating func writeMultiword(_ index: Int, in sentence: Range<Int>) {
        var end = index
        while end + 1 < sentence.upperBound, continuesWord(end) { end += 1 }
        guard end > index else { return }
        multiwordEnd = end
        let span = Span(begin: document.tokens[index].span.begin, end: document.tokens[end].span.end)
        let range = "\(index - sentence.lowerBound + 1)-\(end - sentence.lowerBound + 1)"
        let unknown = [String?](repeating: nil, count: 7)
        writeRow([range, string(span)] + unknown + [touchesNext(end) ? "SpaceAfter=No" : nil])
    }

    private mutating func writeRow(_ columns: [String?]) {
        output += columns.map { $0.flatMap { $0.isEmpty ? nil : $0 } ?? "_" }.joined(separator: "\t") + "\n"
    }

    /// Whether no space follows; between paragraphs there always is one.
    private func touchesNext(_ index: Int) -> Bool {
        index != paragraphEnd && document.tokens[index + 1].span.begin == document.tokens[index].span.end
    }

    /// Whether the next token is a part of the same written word: letters (`can|not`), a clitic (`it|'s`), or an
    /// apostrophe that a tagger took for a possessive.
    private func continuesWord(_ index: Int) -> Bool {
        guard touchesNext(index) else { return false }
        let next = document.tokens[index + 1]
        let bytes = text.span
        let text = ByteText(bytes)
        let before = text.characterClass(before: next.span.begin)
        let apostrophe = text.apostrophe(at: next.span.begin)
        guard apostrophe > 0 else { return before.isLetter && text.characterClass(at: next.span.begin).isLetter }
        guard next.span.count > apostrophe else { return before.isWord && next.xpos == "POS" }
        return before.isWord && text.characterClass(at: next.span.begin + apostrophe).isLetter
    }

    /// The words with one space for each gap, so that words and `SpaceAfter` spell the text exactly.
    private func line(_ tokens: Range<Int>) -> String {
        var line = ""
        for index in tokens {
            line += string(document.tokens[index].span)
            if index + 1 < tokens.upperBound, !touchesNext(index) { line += " " }
        }
        return line
    }

    private func string(_ span: Span) -> String { String(decoding: text[span.begin..<span.end], as: UTF8.self) }

    /// White space and slashes, which no identifier of CoNLL-U may have, as percent codes.
    private static func identifier(_ id: String) -> String {
        var result = ""
        for scalar in id.unicodeScalars {
            guard scalar.properties.isWhitespace || scalar == "/" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            for byte in String(scalar).utf8 { result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        }
        return result
    }
}
