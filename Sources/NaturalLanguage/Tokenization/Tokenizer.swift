public import DocumentModel

/// Splits English text into the words of Universal Dependencies and into sentences.
///
/// Words follow the English Web Treebank: contractions are split (`do|n't`), hyphenated words are split at the hyphen
/// unless a prefix stands before it, addresses and numbers stay whole. Offsets are exact, any bytes are accepted, and
/// white space never changes the words. Time is linear in the length of the text.
public struct Tokenizer: Sendable {
    /// Creates a tokenizer; its tables are shared.
    public init() {}

    /// Sets the tokens and sentences of `document` from its text and blocks.
    public func annotate(_ document: inout Document) {
        var tokens: [RawToken] = []
        var sentences: [Range<Int>] = []
        split(document, &tokens, &sentences)
        document.tokens = tokens.map { Token(span: Span(begin: Int($0.begin), end: Int($0.end))) }
        document.sentences = sentences.map { range in
            Sentence(span: Span(begin: Int(tokens[range.lowerBound].begin), end: Int(tokens[range.upperBound - 1].end)))
        }
    }

    /// The tokens of a document, and the ranges of tokens that are its sentences.
    func split(_ document: Document, _ tokens: inout [RawToken], _ sentences: inout [Range<Int>]) {
        let bytes = document.text.utf8.span
        let text = Text(bytes)
        for region in Regions.of(text, blocks: document.blocks) {
            let first = tokens.count
            Self.tokenize(text, region, &tokens)
            SentenceSplitter.split(text, tokens, first..<tokens.count, &sentences)
        }
    }

    /// Appends the tokens of a region, which ends at white space or at the end of a block.
    static func tokenize(_ text: borrowing Text, _ region: Range<Int>, _ tokens: inout [RawToken]) {
        var offset = region.lowerBound
        var followsSpace = true
        var followsLineBreak = false
        var limit = offset
        while offset < region.upperBound {
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
        _ text: borrowing Text, _ begin: Int, limit: Int, _ character: CharacterClass, _ followsSpace: Bool,
        _ previous: RawToken?
    ) -> (end: Int, kind: RawToken.Kind) {
        let continuesWord = !followsSpace && (previous.map { $0.kind == .word || $0.kind == .number } ?? false)
        if continuesWord, let end = Contraction.negationEnd(text, begin) { return (end, .word) }
        if !followsSpace, let end = Contraction.cliticEnd(text, begin) { return (end, .word) }
        if !continuesWord, let end = WebAddress.end(text, begin, limit: limit) {
            return (end, .address)
        }
        if character.isWord { return Word.token(text, begin, limit: limit) }
        if character == .ideograph { return (begin + text.length(at: begin), .word) }
        if followsSpace, let end = elisionEnd(text, begin, limit: limit) { return (end, .word) }
        if let end = Emoticon.end(text, begin, limit: limit), !continuesWord { return (end, .emoji) }
        return PunctuationRun.token(text, begin, limit: limit)
    }

    /// The end of what stands between white space: no token reaches over it.
    private static func chunkEnd(_ text: borrowing Text, _ begin: Int, limit: Int) -> Int {
        var end = begin
        while end < limit, !text.characterClass(at: end).isSpace { end += text.length(at: end) }
        return min(end, limit)
    }

    /// Words that begin with an apostrophe: `'90s`, `'em`; and numbers with a sign: `+44`.
    private static func elisionEnd(_ text: borrowing Text, _ begin: Int, limit: Int) -> Int? {
        let apostrophe = text.apostrophe(at: begin)
        if text[begin] == UInt8(ascii: "+"), text.characterClass(at: begin + 1) == .digit {
            return NumberShape.end(text, begin + 1, limit: limit)
        }
        guard apostrophe > 0 else { return nil }
        let end = text.wordEnd(from: begin + apostrophe, limit: limit)
        let letters = begin + apostrophe
        if text.characterClass(at: letters) == .digit {
            return end - letters == 2 || end - letters == 3 && text[end - 1] == UInt8(ascii: "s") ? end : nil
        }
        return elisions.contains(text, letters, end) ? end : nil
    }

    private static let elisions = WordTable("em cause til till bout n round tis twas")
}
