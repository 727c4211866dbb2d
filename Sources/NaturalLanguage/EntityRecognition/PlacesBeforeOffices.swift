import DocumentModel
import LanguageModels

/// A country or state right before an office, which the tagger passes over: "UK Special Representative", "Ohio governor".
struct PlacesBeforeOffices {
    let table: TokenTable
    let verbs: VerbTags

    private static let between = Set(
        """
        special prime foreign deputy vice acting interim former chief defense defence interior lieutenant attorney first senior top \
        national permanent
        """.split(separator: " ").map { WordKey($0) })

    /// The names in text order, with those places.
    func adding(to names: [NamedSpan]) -> [NamedSpan] {
        var taken = [Bool](repeating: false, count: table.count)
        for name in names {
            for token in name.tokens { taken[token] = true }
        }
        let places = table.keys.indices.compactMap { noun -> NamedSpan? in
            // not "United Kingdom general election"
            guard table.isAny(noun, [.role, .title]), table.isCapitalized(noun) || table.isAny(noun, .role),
                verbs.isNoun(noun)
            else { return nil }
            let office = Self.between.contains(noun > 0 ? table.keys[noun - 1] : table.keys[noun]) ? noun - 1 : noun
            return place(endingAt: office, taken)
        }
        guard !places.isEmpty else { return names }
        return (names + places).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The country or state whose name of one to three words ends right before a token.
    private func place(endingAt end: Int, _ taken: [Bool]) -> NamedSpan? {
        guard end > 0, table.isCapitalized(end - 1), !taken[end - 1] else { return nil }
        let sentence = table.sentence(of: end - 1)
        for start in max(sentence.lowerBound, end - 3)..<end where !taken[start] {
            guard let match = GazetteerTable.shared.longest(table, at: start, before: end), match.isCapitalized,
                start + match.count == end,
                let entry = match.entries.first, entry.list == .country || entry.list == .region
            else { continue }
            return NamedSpan(tokens: start..<end, type: entry.type, entry: entry)
        }
        return nil
    }
}
