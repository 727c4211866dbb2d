import LanguageModels

/// The gazetteer as a table of the tokenizer's words.
struct GazetteerTable: Sendable {
    static let shared = GazetteerTable()

    private let phrases: PhraseTable
    /// For each name: its entry, and whether it is written in capitals alone ("US").
    private let names: [(entry: GazetteerEntry, isCapitals: Bool)]

    private init() {
        var phrases = PhraseTable()
        var names: [(GazetteerEntry, Bool)] = []
        for entry in Gazetteer.entries {
            for name in entry.names {
                phrases.insert(Phrases.words(name), names.count)
                names.append((entry, !name.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }))
            }
        }
        self.phrases = phrases
        self.names = names
    }

    /// The longest name at a token that is written as a name is.
    func match(_ table: TokenTable, at start: Int, before end: Int) -> (entry: GazetteerEntry, count: Int)? {
        guard let match = phrases.longestMatch(in: table.keys, at: start, before: end) else { return nil }
        let (entry, isCapitals) = names[match.value]
        let last = start + match.count - 1
        guard !isCapitals || !table.isShape(start, .hasLower), table.isCapitalized(start) || table.isCapitalized(last)
        else { return nil }
        return (entry, match.count)
    }
}
