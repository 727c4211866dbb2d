import DocumentModel
package import LanguageModels

/// A list of phrases as sequences of the tokenizer's words, so that they meet the words of a text.
package struct Phrases: Sendable {
    private let table: PhraseTable
    let values: [String]
    /// The words that may stand between those of a phrase: the entries with the value BETWEEN.
    private let between: Set<WordKey>

    init(_ list: PhraseList) {
        self.init(list.entries.map { ($0.phrase, $0.value) })
    }

    init(_ all: [(phrase: String, value: String)]) {
        let entries = all.filter { $0.value != "BETWEEN" }
        between = Set(all.lazy.filter { $0.value == "BETWEEN" }.map { WordKey($0.phrase) })
        var table = PhraseTable()
        for (index, entry) in entries.enumerated() { table.insert(Self.words(entry.phrase), index) }
        self.table = table
        values = entries.map(\.value)
    }

    /// The tokens of a phrase.
    package static func words(_ phrase: String) -> [WordKey] {
        if let words = plainWords(phrase) { return words }
        var document = Document(id: "", text: phrase)
        Tokenizer().annotate(&document)
        let bytes = Array(phrase.utf8)
        return document.tokens.map { WordKey(bytes, from: $0.span.begin, to: $0.span.end) }
    }

    /// The words of a phrase of plain letters, which the tokenizer splits at blanks alone; nil if it may split it otherwise.
    ///
    /// The lists have some ten thousand of them, which are read at every start.
    private static func plainWords(_ phrase: String) -> [WordKey]? {
        let bytes = Array(phrase.utf8)
        let blank = UInt8(ascii: " ")
        guard bytes.allSatisfy({ $0 == blank || ($0 | 0x20) &- 97 < 26 }) else { return nil }
        let view = phrase.utf8.span
        let text = ByteText(view)
        var words: [WordKey] = []
        var begin = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == blank {
            if end > begin {
                guard Contraction.split(text, begin, end) == nil else { return nil }
                words.append(WordKey(bytes, from: begin, to: end))
            }
            begin = end + 1
        }
        return words
    }

    /// The longest phrase at a token, with its value and number of tokens.
    func match(_ table: TokenTable, at start: Int, before end: Int) -> (value: String, index: Int, count: Int)? {
        self.table.longestMatch(in: table.keys, at: start, before: end, between: between).map {
            (values[$0.value], $0.value, $0.count)
        }
    }
}
