import DocumentModel
import LanguageModels

/// Finds what the tagger does not: nationalities, weapons, vehicles, products and events of the lists.
struct ListedNames {
    let table: TokenTable

    /// The names outside of those that were found.
    func names(besides found: [NamedSpan]) -> [NamedSpan] {
        var taken = [Bool](repeating: false, count: table.count)
        for name in found {
            for token in name.tokens { taken[token] = true }
        }
        var names: [NamedSpan] = []
        for sentence in table.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                let name = taken[index] ? nil : self.name(at: index, sentence, taken)
                if let name { names.append(name) }
                index = name?.tokens.upperBound ?? index + 1
            }
        }
        return names
    }

    private func name(at start: Int, _ sentence: Range<Int>, _ taken: [Bool]) -> NamedSpan? {
        guard let match = GazetteerTable.shared.longest(table, at: start, before: sentence.upperBound),
            match.isCapitalized, let entry = match.entries.first(where: { Self.isListed($0.list) }),
            !taken[start..<start + match.count].contains(true)
        else { return nil }
        return NamedSpan(tokens: start..<start + match.count, type: entry.type, entry: entry)
    }

    private static func isListed(_ list: GazetteerList) -> Bool {
        switch list {
        case .demonym, .weapon, .product, .event, .people: true
        default: false
        }
    }
}
