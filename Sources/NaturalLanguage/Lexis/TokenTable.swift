public import DocumentModel
import LanguageModels

/// A document's tokens with what the lexicons say of each: what the rules read.
public struct TokenTable: Sendable {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// Where each token stands.
    let spans: [Span]
    /// Each token's letters, case aside.
    let keys: [WordKey]
    /// What the lexicons say of each token.
    let entries: [WordEntry]
    let shapes: [TokenShape]
    /// The tokens of each sentence.
    let sentences: [Range<Int>]
    /// The sentence of each token.
    let sentenceOfToken: [Int32]
    /// The block of each sentence, or -1 where blocks are not told apart.
    let blockOfSentence: [Int32]
    /// The kind of each sentence's block.
    let kindOfSentence: [Block.Kind]
    /// Whether a sentence begins a paragraph.
    let startsParagraph: [Bool]

    /// Reads the tokens of a document that is split into tokens and sentences.
    public init(_ document: Document) {
        let bytes = Array(document.text.utf8)
        let lexicon = Lexicon.shared
        self.bytes = bytes
        spans = document.tokens.map(\.span)
        keys = spans.map { WordKey(bytes, from: $0.begin, to: $0.end) }
        let shapes = spans.map { TokenShape(bytes, $0.begin, $0.end) }
        entries = Self.entries(keys, shapes, lexicon)
        self.shapes = shapes
        sentences = Self.ranges(document.sentences, spans)
        var owners = [Int32](repeating: -1, count: spans.count)
        for (index, range) in sentences.enumerated() {
            for token in range { owners[token] = Int32(index) }
        }
        sentenceOfToken = owners
        let layout = BlockLayout(document, bytes)
        blockOfSentence = layout.blocks
        kindOfSentence = layout.kinds
        startsParagraph = layout.starts
    }

    /// What the lexicons say of each word; of "WHO" among words in small letters nothing, as it is a name.
    private static func entries(_ keys: [WordKey], _ shapes: [TokenShape], _ lexicon: Lexicon) -> [WordEntry] {
        keys.indices.map { index in
            let isName =
                keys[index] == Key.who && shapes[index].contains(.allCapitals)
                && (index > 0 && shapes[index - 1].contains(.hasLower)
                    || index + 1 < keys.count && shapes[index + 1].contains(.hasLower))
            return lexicon.entry(isName ? Self.name : keys[index])
        }
    }

    private static let name = WordKey("unesco")

    private static func ranges(_ sentences: [Sentence], _ spans: [Span]) -> [Range<Int>] {
        var token = 0
        return sentences.map { sentence in
            while token < spans.count, spans[token].begin < sentence.span.begin { token += 1 }
            let first = token
            while token < spans.count, spans[token].begin < sentence.span.end { token += 1 }
            return first..<token
        }
    }
}
