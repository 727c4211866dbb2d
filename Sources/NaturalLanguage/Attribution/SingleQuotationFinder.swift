import DocumentModel

/// Pairs single quotation marks, which are apostrophes as often: ‘Only pirates do this,’ she said.
///
/// A mark opens with a space before it and a word right after it. It is closed by the first mark after punctuation,
/// else by the first one that can be no apostrophe.
struct SingleQuotationFinder {
    let table: TokenTable

    private static let longest = 120

    /// The quotations of a paragraph outside of `taken`, in text order.
    func quotations(in paragraph: Range<Int>, taken: [Quotation]) -> [Quotation] {
        let isTaken = { (index: Int) in taken.contains { $0.outer.contains(index) } }
        var quotations: [Quotation] = []
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            if !isTaken(index), opens(index), let close = close(after: index, paragraph), !isTaken(close) {
                quotations.append(Quotation(open: index, inner: index + 1..<close, close: close))
                index = close
            }
            index += 1
        }
        return quotations
    }

    private func opens(_ index: Int) -> Bool {
        guard index + 2 < table.count, !table.isShape(index + 1, .spaceBefore) else { return false }
        if isMark(index, 0x98) { return true }
        return isStraight(index) && table.isShape(index, .spaceBefore) && !table.isShape(index + 1, .hasDigit)
    }

    private func close(after open: Int, _ paragraph: Range<Int>) -> Int? {
        let reach = open + 2..<max(open + 2, min(paragraph.upperBound, open + Self.longest))
        let limit = reach.first { opens($0) } ?? reach.upperBound
        let marks = (reach.lowerBound..<max(reach.lowerBound, limit)).filter(canClose)
        if let end = marks.first(where: { table.isShape($0 - 1, [.comma, .terminal]) }) { return end }
        guard !isStraight(open) || table.kindOfSentence[Int(table.sentenceOfToken[open])] == .title else { return nil }
        return marks.first { !endsInS($0 - 1) || $0 + 1 >= table.count || table.isPunctuation($0 + 1) }
    }

    private func canClose(_ index: Int) -> Bool {
        (isMark(index, 0x99) || isStraight(index)) && !table.isShape(index, .spaceBefore)
            && (index + 1 >= table.count || table.isShape(index + 1, .spaceBefore) || table.isPunctuation(index + 1)
                || table.sentenceOfToken[index + 1] != table.sentenceOfToken[index])
    }

    private func endsInS(_ index: Int) -> Bool {
        table.bytes[table.spans[index].end - 1] == UInt8(ascii: "s")
    }

    private func isStraight(_ index: Int) -> Bool {
        let span = table.spans[index]
        return span.count == 1 && table.bytes[span.begin] == UInt8(ascii: "'")
    }

    /// A curly mark alone: U+2018 or U+2019 by its last byte.
    private func isMark(_ index: Int, _ last: UInt8) -> Bool {
        let span = table.spans[index]
        return span.count == 3 && table.bytes[span.begin] == 0xE2 && table.bytes[span.begin + 1] == 0x80
            && table.bytes[span.begin + 2] == last
    }
}
