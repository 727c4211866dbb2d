import DocumentModel
import LanguageModels

/// What every rule of attribution reads: the words, the quotations, the cues, what is mentioned where.
struct AttributionContext {
    let table: TokenTable
    let quotations: [Quotation]
    /// The quotation that each token stands in, or -1.
    let quotationOfToken: [Int32]
    /// The mention that each token belongs to, or -1.
    let mentionOfToken: [Int32]
    let mentions: [Mention]
    let verbs: VerbGroupFinder
    /// The ids of the outlets that the document mentions, its own publisher left out.
    let outlets: Set<String>

    init(_ document: Document, _ table: TokenTable) {
        self.table = table
        mentions = document.mentions
        quotations = QuotationFinder(table: table).quotations()
        var inside = [Int32](repeating: -1, count: table.count)
        for (number, quotation) in quotations.enumerated() {
            for token in quotation.outer { inside[token] = Int32(number) }
        }
        quotationOfToken = inside
        var owners = [Int32](repeating: -1, count: table.count)
        for (number, mention) in document.mentions.enumerated() {
            for token in table.tokens(mention.span) where owners[token] < 0 || mention.kind == .name {
                owners[token] = Int32(number)
            }
        }
        mentionOfToken = owners
        outlets = Set(
            document.entities.filter { Outlets.isOutlet($0.name) && $0.name != document.publisher }.map(\.id))
        verbs = VerbGroupFinder(
            table: table, isName: owners.map { $0 >= 0 && document.mentions[Int($0)].kind == .name })
    }

    func isQuoted(_ token: Int) -> Bool { quotationOfToken[token] >= 0 }

    /// Whether a token is a quotation mark, double or single.
    func isMark(_ token: Int) -> Bool {
        if table.isShape(token, .quotationMark) { return true }
        return quotation(at: token).map { $0.open == token || $0.close == token } ?? false
    }

    func quotation(at token: Int) -> Quotation? {
        quotationOfToken[token] < 0 ? nil : quotations[Int(quotationOfToken[token])]
    }

    func mention(at token: Int) -> Mention? {
        mentionOfToken[token] < 0 ? nil : mentions[Int(mentionOfToken[token])]
    }

    /// Whether a mention names an outlet other than the document's own.
    func isOutlet(_ mention: Mention) -> Bool { mention.entity.map(outlets.contains) ?? false }

    /// How the words of ranges are given: wholly, partly or not between quotation marks.
    func quotation(of ranges: [Range<Int>]) -> Claim.Quotation {
        let count = ranges.reduce(0) { $0 + $1.count }
        let quoted = ranges.joined().filter { isQuoted($0) }.count
        if quoted == 0 { return .indirect }
        return quoted == count || quoted == count - 1 && count > 3 && !hasHead(ranges) ? .direct : .mixed
    }

    /// "the “cowardly act”": a word of the outlet before the quotation.
    private func hasHead(_ ranges: [Range<Int>]) -> Bool {
        guard let first = ranges.first?.first, !isQuoted(first) else { return false }
        return !table.isPunctuation(first) && !table.isWord(first, Key.that)
    }

    /// A range with the closing mark of a quotation that it opens, and the opening one of a quotation that it closes.
    func balanced(_ range: Range<Int>) -> Range<Int> {
        var (begin, end) = (range.lowerBound, range.upperBound)
        if let last = quotation(at: end - 1), last.open > begin, let close = last.close, close >= end,
            (end..<close).allSatisfy({ table.isPunctuation($0) })
        {
            end = close + 1
        }
        if let first = quotation(at: begin), first.open == begin - 1, let close = first.close, close < end {
            begin -= 1
        }
        return begin..<end
    }

    /// Content without the dateline that its paragraph may begin with.
    func withoutDateline(_ content: Range<Int>) -> Range<Int> {
        let number = Int(table.sentenceOfToken[content.lowerBound])
        let begin = DatelineRule(table: table).end(
            in: table.sentences[number], opensParagraph: table.startsParagraph[number])
        return begin > content.lowerBound && begin < content.upperBound ? begin..<content.upperBound : content
    }

    /// The end of a sentence's words, without its last full stop.
    func wordsEnd(_ sentence: Range<Int>) -> Int {
        var end = sentence.upperBound
        while end > sentence.lowerBound, table.isShape(end - 1, .terminal) { end -= 1 }
        return end
    }

    /// A range without punctuation at its edges, or nil where nothing is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var begin = range.lowerBound
        var end = range.upperBound
        while begin < end, table.isPunctuation(begin), !isSign(begin) { begin += 1 }
        while end > begin, table.isPunctuation(end - 1), !isUnit(end - 1, from: begin),
            !table.isShape(end - 1, .parenthesis) || !isBalanced(begin, end)
        {
            end -= 1
        }
        return begin < end ? begin..<end : nil
    }

    /// "$", "#", "@" belong to what they stand before.
    private func isSign(_ index: Int) -> Bool {
        [UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@")].contains(table.bytes[table.spans[index].begin])
            || table.bytes[table.spans[index].begin] == 0xC2
            || table.isShape(index, .parenthesis)
    }

    private static let units: Set<String> = ["%", "‰", "°"]

    /// "12%", "5m€": the sign behind a number belongs to it.
    private func isUnit(_ index: Int, from begin: Int) -> Bool {
        let isMagnitude = index - 1 > begin && table.isShape(index - 2, .hasDigit) && table.spans[index - 1].count <= 2
        guard index > begin, table.isShape(index - 1, .hasDigit) || table.isAny(index - 1, .number) || isMagnitude
        else { return false }
        let sign = table.text(index..<index + 1)
        return Self.units.contains(sign)
            || sign.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
    }

    private func isBalanced(_ begin: Int, _ end: Int) -> Bool {
        (begin..<end).contains { table.bytes[table.spans[$0].begin] == UInt8(ascii: "(") }
    }
}
