import DocumentModel
import LanguageModels

/// Finds what the tagger does not: nationalities, weapons, vehicles, products and events of the lists, and bodies and outlets
/// that it passed over although no other word is written so.
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
            match.isCapitalized,
            let entry = match.entries.first(where: { Self.isListed($0.list) || isBody($0, match, start) }),
            !taken[start..<start + match.count].contains(true)
        else { return nil }
        return NamedSpan(tokens: start..<start + match.count, type: entry.type, entry: entry)
    }

    /// A body or outlet of several words, in capitals ("TASS"), or before the colon of a headline.
    private func isBody(_ entry: GazetteerEntry, _ match: GazetteerTable.Match, _ start: Int) -> Bool {
        guard [.body, .military, .outlet].contains(entry.list) else { return false }
        return match.count > 1 || table.isShape(start, .allCapitals) || table.isHeading(start..<start + match.count)
    }

    private static func isListed(_ list: GazetteerList) -> Bool {
        switch list {
        case .demonym, .weapon, .product, .event, .people: true
        default: false
        }
    }
}
