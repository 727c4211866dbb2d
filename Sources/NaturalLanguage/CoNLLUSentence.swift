import DocumentModel

/// A sentence as CoNLL-U has it: its words, and whether a paragraph begins with it.
struct CoNLLUSentence {
    /// Indices of its tokens in the document; at least one.
    var tokens: Range<Int>
    var startsParagraph: Bool

    /// The sentences of a document that have tokens, in order.
    static func all(_ document: Document) -> [CoNLLUSentence] {
        let bytes = document.text.utf8.span
        let text = ByteText(bytes)
        let blocks = document.blocks.map(\.span.begin).sorted()
        var sentences: [CoNLLUSentence] = []
        var block = 0
        var first = 0
        var end = 0
        for sentence in document.sentences {
            var last = first
            while last < document.tokens.count, document.tokens[last].span.begin < sentence.span.end { last += 1 }
            guard last > first else { continue }
            let begin = document.tokens[first].span.begin
            var isBlock = false
            while block < blocks.count, blocks[block] <= begin {
                isBlock = isBlock || blocks[block] >= end
                block += 1
            }
            let starts = isBlock || sentences.isEmpty || hasBlankLine(text, end, begin)
            sentences.append(CoNLLUSentence(tokens: first..<last, startsParagraph: starts))
            first = last
            end = document.tokens[last - 1].span.end
        }
        return sentences
    }

    private static func hasBlankLine(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Bool {
        var breaks = 0
        for offset in begin..<max(begin, end) where text[offset] == UInt8(ascii: "\n") { breaks += 1 }
        return breaks > 1
    }
}
