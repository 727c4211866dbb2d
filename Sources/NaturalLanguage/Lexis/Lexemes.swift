import DocumentModel
import LanguageModels

/// The lexemes of a text, sentence by sentence: what the rules of numbers and times read.
struct Lexemes {
    let bytes: [UInt8]
    private(set) var items: [Lexeme] = []
    private(set) var keys: [WordKey] = []
    /// The lexemes of each sentence.
    private(set) var sentences: [Range<Int>] = []
    private let words = ValueLexicon.shared.words

    init(_ bytes: [UInt8], sentences: [Span]) {
        self.bytes = bytes
        let scanner = LexemeScanner(bytes)
        items.reserveCapacity(bytes.count / 4)
        keys.reserveCapacity(bytes.count / 4)
        for sentence in sentences {
            let first = items.count
            scanner.scan(sentence.begin..<sentence.end, into: &items, &keys)
            self.sentences.append(first..<items.count)
        }
    }

    /// The lexemes of a text that is one sentence.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, sentences: [Span(begin: 0, end: bytes.count)])
    }

    var count: Int { items.count }

    /// What the lexicon says of a lexeme.
    func word(_ index: Int) -> ValueWord {
        let word = items[index].word
        return word < 0 ? ValueWord.none : words[Int(word)]
    }

    func isAny(_ index: Int, _ families: ValueWord.Families) -> Bool {
        let word = items[index].word
        return word >= 0 && !words[Int(word)].families.isDisjoint(with: families)
    }

    func isWord(_ index: Int, _ key: WordKey) -> Bool { keys[index] == key }

    func isAnyWord(_ index: Int, _ set: Set<WordKey>) -> Bool { set.contains(keys[index]) }

    func isDigits(_ index: Int) -> Bool { items[index].kind == .digits }

    /// Whether a lexeme is the ASCII sign.
    func isSign(_ index: Int, _ sign: Character) -> Bool {
        items[index].kind == .sign && items[index].count == 1 && bytes[Int(items[index].begin)] == sign.asciiValue
    }

    /// A hyphen or dash of any length.
    func isDash(_ index: Int) -> Bool {
        guard items[index].kind == .sign else { return false }
        let begin = Int(items[index].begin)
        if bytes[begin] == 0x2D { return true }
        guard items[index].count == 3, bytes[begin] == 0xE2 else { return false }
        return bytes[begin + 1] == 0x80 && (0x90...0x95).contains(bytes[begin + 2])
            || bytes[begin + 1] == 0x88 && bytes[begin + 2] == 0x92
    }

    func isSpaced(_ index: Int) -> Bool { items[index].isSpaced }

    /// Whether a lexeme hangs on the one before it and a dash, both without space: "three-year".
    func isHyphen(_ index: Int, before limit: Int) -> Bool {
        index + 1 < limit && isDash(index) && !isSpaced(index) && !isSpaced(index + 1)
    }

    func span(_ range: Range<Int>) -> Span {
        Span(begin: Int(items[range.lowerBound].begin), end: Int(items[range.upperBound - 1].end))
    }

    func text(_ range: Range<Int>) -> String {
        let span = span(range)
        return String(decoding: bytes[span.begin..<span.end], as: UTF8.self)
    }
}
