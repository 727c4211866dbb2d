import DocumentModel
import LanguageModels

/// A list of phrases as sequences of the tokenizer's words, so that they meet the words of a text.
struct Phrases: Sendable {
    private let table: PhraseTable
    let values: [String]

    init(_ list: PhraseList) {
        self.init(list.entries.map { ($0.phrase, $0.value) })
    }

    init(_ entries: [(phrase: String, value: String)]) {
        var table = PhraseTable()
        for (index, entry) in entries.enumerated() { table.insert(Self.words(entry.phrase), index) }
        self.table = table
        values = entries.map(\.value)
    }

    /// The tokens of a phrase.
    static func words(_ phrase: String) -> [WordKey] {
        var document = Document(id: "", text: phrase)
        Tokenizer().annotate(&document)
        let bytes = Array(phrase.utf8)
        return document.tokens.map { WordKey(bytes, from: $0.span.begin, to: $0.span.end) }
    }

    /// The longest phrase at a token, with its value and number of tokens.
    func match(_ table: TokenTable, at start: Int, before end: Int) -> (value: String, index: Int, count: Int)? {
        self.table.longestMatch(in: table.keys, at: start, before: end).map { (values[$0.value], $0.value, $0.count) }
    }
}
