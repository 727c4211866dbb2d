import DocumentModel
import LanguageModels

/// Pairs the quotation marks of each paragraph: double ones, and single ones outside of them.
///
/// A quotation ends at the end of its paragraph at the latest: one missing mark spoils no more than that. Where it is
/// missing in the middle of a sentence, the quotation ends with the sentence. A statement without marks, in paragraphs of
/// its own behind a reporting clause and a colon, is one too.
struct QuotationFinder {
    let table: TokenTable

    /// The quotations in text order; none overlap.
    func quotations() -> [Quotation] {
        var quotations: [Quotation] = []
        let single = SingleQuotationFinder(table: table)
        let paragraphs = paragraphs()
        for paragraph in paragraphs {
            let double = self.quotations(in: paragraph)
            quotations += double + single.quotations(in: paragraph, taken: double)
        }
        let blocks = StatementBlockFinder(table: table).blocks(in: paragraphs)
        quotations.removeAll { quotation in blocks.contains { $0.outer.contains(quotation.open) } }
        return (quotations + blocks).sorted { $0.open < $1.open }
    }

    /// The tokens of each paragraph.
    func paragraphs() -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        for (number, sentence) in table.sentences.enumerated() {
            if table.startsParagraph[number] || paragraphs.isEmpty {
                paragraphs.append(sentence)
            } else {
                paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1].lowerBound..<sentence.upperBound
            }
        }
        return paragraphs
    }

    private func quotations(in paragraph: Range<Int>) -> [Quotation] {
        var quotations: [Quotation] = []
        var open: Int?
        for index in paragraph where table.isShape(index, .quotationMark) {
            if let begin = open {
                // A second opening mark: the first one was never closed, unless it stands inside the quotation.
                if canOpen(index), !canClose(index) {
                    guard isBroken(begin, index) else { continue }
                    quotations.append(unclosed(begin, before: index))
                    open = index
                } else {
                    quotations.append(Quotation(open: begin, inner: begin + 1..<index, close: index))
                    open = nil
                }
            } else if canOpen(index) {
                open = index
            }
        }
        if let begin = open { quotations.append(unclosed(begin, before: paragraph.upperBound)) }
        return quotations.filter { !$0.inner.isEmpty }
    }

    /// Whether a mark stands where one opens: curly by its form, straight by the space before it.
    private func canOpen(_ index: Int) -> Bool {
        switch mark(index) {
        case .opening: true
        case .closing: false
        case .straight:
            index + 1 < table.count && !table.isShape(index + 1, .spaceBefore)
                && (table.isShape(index, .spaceBefore) || index == 0
                    || table.isShape(index - 1, [.dash, .parenthesis]))
        }
    }

    private func canClose(_ index: Int) -> Bool {
        switch mark(index) {
        case .opening: false
        case .closing: true
        case .straight: !table.isShape(index, .spaceBefore)
        }
    }

    /// Whether the quotation that began at `open` cannot go on to another opening mark: a sentence ended between.
    private func isBroken(_ open: Int, _ next: Int) -> Bool {
        table.sentenceOfToken[open] != table.sentenceOfToken[next]
    }

    private func unclosed(_ open: Int, before limit: Int) -> Quotation {
        let sentence = table.sentence(of: open)
        let beginsSentence = open == sentence.lowerBound
        let end = reportingClause(open, sentence) ?? (beginsSentence ? limit : min(limit, sentence.upperBound))
        return Quotation(open: open, inner: open + 1..<max(open + 1, end), close: nil)
    }

    /// "“It is over, said Berg.": the comma before a verb of saying, where the closing mark was forgotten.
    private func reportingClause(_ open: Int, _ sentence: Range<Int>) -> Int? {
        guard
            let comma = sentence.dropFirst().last(where: {
                $0 > open + 1 && table.isShape($0, .comma) && isBeforeCue($0)
            })
        else { return nil }
        return comma + 1
    }

    private func isBeforeCue(_ comma: Int) -> Bool {
        comma + 1 < table.count && Self.said.contains(table.keys[comma + 1])
    }

    private static let said = Set(["said", "says", "told", "added", "wrote"].map(WordKey.init))

    private enum Mark { case opening, closing, straight }

    private func mark(_ index: Int) -> Mark {
        let span = table.spans[index]
        let last = table.bytes[span.end - 1]
        switch table.bytes[span.begin] {
        case 0xE2: return last == 0x9C || last == 0x9E || last == 0x9F ? .opening : .closing
        case 0xC2: return last == 0xAB ? .opening : .closing
        case UInt8(ascii: "`"): return .opening
        default: return .straight
        }
    }
}
