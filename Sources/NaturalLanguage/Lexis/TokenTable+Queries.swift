import DocumentModel
import LanguageModels

extension TokenTable {
    /// The number of tokens.
    var count: Int { spans.count }

    /// Whether token `index` is of any of `classes`.
    ///
    /// It may be asked, as ``isShape(_:_:)`` and ``isWord(_:_:)``, of the places before the first token and after the last:
    /// nothing is there.
    @inline(__always)
    func isAny(_ index: Int, _ classes: WordClass) -> Bool {
        entries.indices.contains(index) && !entries[index].classes.isDisjoint(with: classes)
    }

    @inline(__always)
    func isShape(_ index: Int, _ shape: TokenShape) -> Bool {
        shapes.indices.contains(index) && !shapes[index].isDisjoint(with: shape)
    }

    func isPunctuation(_ index: Int) -> Bool { isShape(index, .punctuation) }

    func isCapitalized(_ index: Int) -> Bool { isShape(index, .capitalized) }

    /// Whether token `index` is "'s" or the apostrophe of a possessor.
    func isPossessiveMark(_ index: Int) -> Bool {
        guard isAny(index, .possessive) else { return false }
        let first = bytes[spans[index].begin]
        return first == UInt8(ascii: "'") || first > 0x7F
    }

    /// Whether token `index` is `word`, case aside.
    func isWord(_ index: Int, _ word: WordKey) -> Bool { keys.indices.contains(index) && keys[index] == word }

    /// The span from the first to the last token of a range.
    func span(_ range: Range<Int>) -> Span {
        Span(begin: spans[range.lowerBound].begin, end: spans[range.upperBound - 1].end)
    }

    /// The text of a span.
    func text(_ span: Span) -> String { String(decoding: bytes[span.begin..<span.end], as: UTF8.self) }

    /// The words of a range of tokens.
    func text(_ range: Range<Int>) -> String { text(span(range)) }

    /// The tokens of the sentence that token `index` belongs to.
    func sentence(of index: Int) -> Range<Int> { sentences[Int(sentenceOfToken[index])] }

    /// The first token that begins at or after a byte offset.
    func firstToken(atOrAfter offset: Int) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].begin < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The tokens that a span covers.
    func tokens(_ span: Span) -> Range<Int> {
        let first = firstToken(atOrAfter: span.begin)
        let last = firstToken(atOrAfter: span.end)
        return first..<max(first, last)
    }

    /// The first letters of the capitalized words of a name of several words, as a word.
    func acronym(_ tokens: Range<Int>) -> WordKey? {
        let initials = tokens.filter(isCapitalized).map { bytes[spans[$0].begin] }
        return initials.count > 1 ? WordKey(initials, from: 0, to: initials.count) : nil
    }

    /// Whether a name begins its sentence, a list's mark aside, and a colon follows it.
    func isHeading(_ tokens: Range<Int>) -> Bool {
        guard tokens.upperBound < count, isShape(tokens.upperBound, .colon) else { return false }
        let begin = sentence(of: tokens.lowerBound).lowerBound
        return begin == tokens.lowerBound || begin + 1 == tokens.lowerBound && isPunctuation(begin)
    }

    /// Whether a token stands in a title, subtitle, heading or a link to another report: words written without forms of "be".
    func isInTitle(_ token: Int) -> Bool {
        [.title, .related, .heading, .subtitle].contains(kindOfSentence[Int(sentenceOfToken[token])])
    }
}
