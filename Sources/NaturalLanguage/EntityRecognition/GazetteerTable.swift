import DocumentModel
import LanguageModels

/// The gazetteer as a table of the tokenizer's words.
struct GazetteerTable: Sendable {
    static let shared = GazetteerTable()

    /// Names found in a text.
    struct Match {
        /// The entries that bear the name, the first listed first.
        var entries: [GazetteerEntry]
        /// The lists that they stand in, each once, in the order of the entries.
        var lists: [GazetteerList] {
            entries.reduce(into: []) { if !$0.contains($1.list) { $0.append($1.list) } }
        }
        /// The number of tokens.
        var count: Int
        /// Whether it is written as names are, with a capital.
        var isCapitalized: Bool
    }

    /// An entry under one of its names, and whether that name is written in capitals alone ("US").
    private typealias Bearer = (entry: GazetteerEntry, isCapitals: Bool)

    private let phrases: PhraseTable
    private let bearers: [[Bearer]]

    private init() {
        var phrases = PhraseTable()
        var bearers: [[Bearer]] = []
        for entry in Gazetteer.entries {
            for name in entry.names + Self.dotted(entry) {
                let words = Phrases.words(name)
                let isCapitals = !name.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
                if let index = phrases.value(of: words) {
                    bearers[index].append((entry, isCapitals))
                } else {
                    phrases.insert(words, bearers.count)
                    bearers.append([(entry, isCapitals)])
                }
            }
        }
        self.phrases = phrases
        self.bearers = bearers
    }

    /// "F.B.I." for "FBI".
    private static func dotted(_ entry: GazetteerEntry) -> [String] {
        guard entry.list == .body else { return [] }
        return entry.names.filter { name in
            (3...4).contains(name.utf8.count) && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        }.map { $0.map { "\($0)." }.joined() }.filter { !entry.names.contains($0) }
    }

    /// The longest name at a token that is written as a name is.
    func match(_ table: TokenTable, at start: Int, before end: Int) -> (entry: GazetteerEntry, count: Int)? {
        guard let match = longest(table, at: start, before: end), match.isCapitalized else { return nil }
        return (match.entries[0], match.count)
    }

    /// The longest name at a token, however it is written; a name in capitals alone must be so in the text.
    func longest(_ table: TokenTable, at start: Int, before end: Int) -> Match? {
        guard !table.isShape(start, .punctuation) else { return nil }
        var best: (index: Int, count: Int)?
        phrases.matches(in: table.keys, at: start, before: end) { index, count in
            if bearers[index].contains(where: { isAllowed($0, table, start) }) { best = (index, count) }
        }
        guard let best else { return nil }
        let last = start + best.count - 1
        let entries = bearers[best.index].filter { isAllowed($0, table, start) }.map(\.entry)
        // "The nation" at the head of a sentence is no name.
        let first = best.count > 1 && table.isWord(start, Key.the) ? start + 1 : start
        let isCapitalized = table.isCapitalized(first) || table.isCapitalized(last) || isDigit(table, start)
        return Match(entries: entries, count: best.count, isCapitalized: isCapitalized)
    }

    private func isAllowed(_ bearer: Bearer, _ table: TokenTable, _ start: Int) -> Bool {
        !bearer.isCapitals || !table.isShape(start, .hasLower)
    }

    private func isDigit(_ table: TokenTable, _ start: Int) -> Bool {
        let byte = table.bytes[table.spans[start].begin]
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
