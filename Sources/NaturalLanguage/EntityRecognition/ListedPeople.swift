import DocumentModel
import LanguageModels

/// "Kim Yo Jong", "Tsai Ing-wen": people of the lists under their full names, of which the tagger may take a part alone.
struct ListedPeople {
    let table: TokenTable

    /// The names in text order.
    func names() -> [NamedSpan] {
        var names: [NamedSpan] = []
        for sentence in table.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                let name = name(at: index, before: sentence.upperBound)
                if let name { names.append(name) }
                index = name?.tokens.upperBound ?? index + 1
            }
        }
        return names
    }

    private func name(at start: Int, before end: Int) -> NamedSpan? {
        guard table.isCapitalized(start), let match = GazetteerTable.shared.longest(table, at: start, before: end),
            match.count > 1, let entry = match.entries.first, entry.list == .person
        else { return nil }
        let tokens = start..<start + match.count
        let isName = tokens.allSatisfy {
            table.isCapitalized($0) || table.isPunctuation($0) || table.isPunctuation($0 - 1)
                || table.isAny($0, .function)
        }
        return isName ? NamedSpan(tokens: tokens, type: .person, entry: entry) : nil
    }
}
