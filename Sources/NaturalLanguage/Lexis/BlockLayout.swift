import DocumentModel

/// Which block each sentence belongs to, and where paragraphs begin.
struct BlockLayout {
    var blocks: [Int32] = []
    var kinds: [Block.Kind] = []
    var starts: [Bool] = []

    init(_ document: Document, _ bytes: [UInt8]) {
        var block = 0
        var previousEnd = 0
        for sentence in document.sentences {
            let begin = sentence.span.begin
            while block < document.blocks.count, document.blocks[block].span.end <= begin { block += 1 }
            let isInside = block < document.blocks.count && document.blocks[block].span.begin <= begin
            blocks.append(isInside ? Int32(block) : -1)
            kinds.append(isInside ? document.blocks[block].kind : .paragraph)
            let isNewBlock = blocks.count == 1 || blocks[blocks.count - 2] != blocks[blocks.count - 1]
            starts.append(isNewBlock || Self.hasLineBreak(bytes, previousEnd, begin))
            previousEnd = sentence.span.end
        }
    }

    private static func hasLineBreak(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Bool {
        begin < end && bytes[begin..<end].contains(0x0A)
    }
}
