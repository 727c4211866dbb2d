public import DocumentModel

/// Splits English text into the words of Universal Dependencies and into sentences.
///
/// Words follow the English Web Treebank: contractions are split (`do|n't`), hyphenated words are split at the hyphen
/// unless a prefix stands before it, addresses and numbers stay whole. Offsets are exact, any bytes are accepted, and
/// white space never changes the words. Time is linear in the length of the text.
public struct Tokenizer: Sendable {
    /// Creates a tokenizer; its tables are shared.
    public init() {}

    /// Sets the tokens and sentences of `document` from its text and blocks, by rules alone.
    public func annotate(_ document: inout Document) {
        var tokenized = TokenizedText()
        Self.tokenize(document, &tokenized)
        let tokens = tokenized.tokens
        document.tokens = tokens.map { Token(span: $0.span) }
        document.sentences = tokenized.sentences.map { range in
            Sentence(span: Span(begin: tokens[range.lowerBound].span.begin, end: tokens[range.upperBound - 1].span.end))
        }
    }

    /// Whether a document has more than `limit` tokens; it is read no further than that.
    static func finds(moreThan limit: Int, in document: Document) -> Bool {
        let bytes = document.text.utf8.span
        let text = ByteText(bytes)
        var tokens: [RawToken] = []
        for region in Regions.of(text, blocks: document.blocks) where tokens.count <= limit {
            tokenize(text, region, &tokens, most: limit + 1)
        }
        return tokens.count > limit
    }

    /// The tokens of a document, and what the rules say of its sentences.
    package static func tokenize(_ document: Document, _ tokenized: inout TokenizedText) {
        tokenized.removeAll()
        let bytes = document.text.utf8.span
        let text = ByteText(bytes)
        for region in Regions.of(text, blocks: document.blocks) {
            let first = tokenized.tokens.count
            tokenize(text, region, &tokenized.tokens)
            let range = first..<tokenized.tokens.count
            guard !range.isEmpty else { continue }
            tokenized.regions.append(range)
            SentenceSplitter.judge(text, tokenized.tokens, range, &tokenized.verdicts)
        }
    }

    /// Appends the tokens of a region, which ends at white space or at the end of a block, until there are `most`.
    package static func tokenize(
        _ text: borrowing ByteText, _ region: Range<Int>, _ tokens: inout [RawToken], most: Int = .max
    ) {
        var offset = region.lowerBound
        var followsSpace = true
        var followsLineBreak = false
        var limit = offset
        while offset < region.upperBound, tokens.count < most {
            let character = text.characterClass(at: offset)
            if character.isSpace {
                offset += text.length(at: offset)
                followsSpace = true
                followsLineBreak = followsLineBreak || character == .lineBreak
                continue
            }
            if offset >= limit { limit = chunkEnd(text, offset, limit: region.upperBound) }
            let (end, kind) = token(text, offset, limit: limit, character, followsSpace, tokens.last)
            let clipped = max(offset + 1, min(end, limit))
            tokens.append(
                RawToken(
                    begin: Int32(offset), end: Int32(clipped), kind: kind, followsSpace: followsSpace,
                    followsLineBreak: followsLineBreak))
            offset = clipped
            followsSpace = false
            followsLineBreak = false
        }
    }

    private static func token(
        _ text: borrowing ByteText, _ begin: Int, limit: Int, _ character: CharacterClass, _ followsSpace: Bool,
        _ previous: RawToken?
    ) -> (end: Int, kind: RawToken.Kind) {
        let continuesWord = !followsSpace && (previous.map { $0.kind == .word || $0.kind == .number } ?? false)
        if continuesWord, let end = Contraction.negationEnd(text, begin) { return (end, .word) }
        if !followsSpace, let end = Contraction.cliticEnd(text, begin) { return (end, .word) }
        if !continuesWord, let end = WebAddress.end(text, begin, limit: limit) {
            return (end, .address)
        }
        if character.isWord { return WordScanner.token(text, begin, limit: limit) }
        if character == .ideograph { return (begin + text.length(at: begin), .word) }
        if followsSpace, let end = Elision.end(text, begin, limit: limit) { return (end, .word) }
        if followsSpace || previous?.kind == .opening || previous?.kind == .punctuation,
            let end = NumberShape.signedEnd(text, begin, limit: limit)
        {
            return (end, .number)
        }
        if let end = Emoticon.end(text, begin, limit: limit), !continuesWord { return (end, .emoji) }
        return PunctuationRun.token(text, begin, limit: limit)
    }

    /// The end of what stands between white space: no token reaches over it.
    private static func chunkEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int {
        var end = begin
        while end < limit, !text.characterClass(at: end).isSpace { end += text.length(at: end) }
        return min(end, limit)
    }
}
