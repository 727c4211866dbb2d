import DocumentModel

/// The parts of a text over whose borders no sentence reaches: blocks, and paragraphs between blank lines.
enum Regions {
    /// The regions in text order; everything but white space is in one.
    static func of(_ text: borrowing ByteText, blocks: [Block]) -> [Range<Int>] {
        var regions: [Range<Int>] = []
        var begin = 0
        for offset in borders(text, blocks) where offset > begin {
            appendParagraphs(text, begin..<offset, &regions)
            begin = offset
        }
        appendParagraphs(text, begin..<text.count, &regions)
        return regions
    }

    /// The ends of blocks, in order; a block that reaches outside the text ends with it.
    private static func borders(_ text: borrowing ByteText, _ blocks: [Block]) -> [Int] {
        let count = text.count
        return blocks.flatMap { [$0.span.begin, $0.span.end] }.map { min(max(0, $0), count) }.sorted()
    }

    private static func appendParagraphs(_ text: borrowing ByteText, _ range: Range<Int>, _ regions: inout [Range<Int>])
    {
        var begin = range.lowerBound
        var offset = begin
        while offset < range.upperBound {
            guard text[offset] == 0x0A || text[offset] == 0x0D || text[offset] == 0xE2 else {
                offset += 1
                continue
            }
            let (next, isBlank) = gap(text, offset, limit: range.upperBound)
            if isBlank {
                if begin < offset { regions.append(begin..<offset) }
                begin = next
            }
            offset = max(next, offset + 1)
        }
        if begin < range.upperBound { regions.append(begin..<range.upperBound) }
    }

    /// The end of the white space at `offset`, and whether it holds a blank line.
    private static func gap(_ text: borrowing ByteText, _ offset: Int, limit: Int) -> (end: Int, isBlank: Bool) {
        var end = offset
        var breaks = 0
        var isParagraph = false
        while end < limit, text.characterClass(at: end).isSpace {
            let (scalar, length) = text.decode(at: end)
            if scalar == "\n" || scalar == "\r" && text[end + 1] != 0x0A { breaks += 1 }
            if scalar == "\u{2029}" { isParagraph = true }
            end += length
        }
        return (end, isParagraph || breaks > 1)
    }
}
