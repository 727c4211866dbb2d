import DocumentModel
import LanguageModels

/// "Senators Anna Berg (R-La) and John Kirby", "Presidents Biden and Xi": an office in the plural is that of all who are joined.
struct SharedOffices {
    let table: TokenTable

    private static let titles = Set(
        ["sens.", "reps.", "govs.", "gens.", "drs.", "profs.", "messrs."].map { WordKey($0) })

    /// The names, with the office of the one before where that is in the plural.
    func shared(_ names: [NamedSpan]) -> [NamedSpan] {
        var names = names
        var holder: NamedSpan?
        for (index, name) in names.enumerated() where name.type == .person {
            if let before = holder, name.office == nil, isJoined(before, name) {
                names[index].office = before.office
            }
            holder = names[index].office.map(isPlural) == true ? names[index] : nil
        }
        return names
    }

    private func isPlural(_ office: Office) -> Bool {
        guard let last = office.words.last else { return false }
        return table.isAny(last, .pluralRole) || Self.titles.contains(table.keys[last])
    }

    /// Whether nothing but commas, "and" and what tells party and place stands between two names.
    private func isJoined(_ first: NamedSpan, _ next: NamedSpan) -> Bool {
        let between = Range(from: first.tokens.upperBound, upTo: next.tokens.lowerBound)
        let asides = first.memberships.map { $0.lowerBound - 1..<$0.upperBound + 1 }
        let words = between.filter { token in !asides.contains { $0.contains(token) } }
        return between.count < 16 && words.allSatisfy { table.isShape($0, .comma) || table.isAny($0, .coordinator) }
            && between.contains { table.isShape($0, .comma) || table.isAny($0, .coordinator) }
            && table.sentenceOfToken[first.tokens.lowerBound] == table.sentenceOfToken[next.tokens.lowerBound]
    }
}
