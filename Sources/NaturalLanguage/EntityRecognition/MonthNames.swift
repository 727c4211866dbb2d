import DocumentModel
import LanguageModels

/// "Theresa May", "Mrs May", "April Johnson": people whose names are months, which the tagger takes for times.
struct MonthNames {
    let table: TokenTable

    private static let surnames = Set(["may", "march", "august"].map { WordKey($0) })
    private static let given = Set(["april", "may", "june", "august", "julius", "january"].map { WordKey($0) })
    private static let titles: WordClass = [.maleTitle, .femaleTitle, .title, .rank]

    /// The tagged names, with these added or in place of what they hold.
    func adding(to names: [NamedSpan]) -> [NamedSpan] {
        guard table.keys.contains(where: { Self.surnames.contains($0) || Self.given.contains($0) }) else {
            return names
        }
        let taken = Dictionary(
            names.enumerated().flatMap { index, name in name.tokens.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        var found = full(names, taken)
        found += lone(found.map(\.tokens))
        let places = Set(found.flatMap(\.tokens))
        return names.filter { name in !name.tokens.contains { places.contains($0) } } + found
    }

    /// A given name or title before the month, or a surname after it; what the tagger calls a person of several words stays.
    private func full(_ names: [NamedSpan], _ taken: [Int: Int]) -> [NamedSpan] {
        (0..<table.count).compactMap { token in
            guard table.isCapitalized(token), !isDated(token + 1) else { return nil }
            if let index = taken[token], names[index].type == .person, names[index].tokens.count > 1 { return nil }
            let sentence = table.sentence(of: token)
            if Self.surnames.contains(table.keys[token]), sentence.contains(token - 1), table.isCapitalized(token - 1) {
                if table.isAny(token - 1, Self.titles) { return NamedSpan(tokens: token..<token + 1, type: .person) }
                guard table.isAny(token - 1, .givenName), !table.isAny(token - 1, .month) else { return nil }
                return NamedSpan(tokens: token - 1..<token + 1, type: .person)
            }
            guard Self.given.contains(table.keys[token]), sentence.contains(token + 1), table.isCapitalized(token + 1),
                table.isAny(token + 1, .surname), !table.isAny(token + 1, [.month, .weekday]), !isAsked(token)
            else { return nil }
            return NamedSpan(tokens: token..<token + 2, type: .person)
        }
    }

    /// "May said" after "Theresa May".
    private func lone(_ full: [Range<Int>]) -> [NamedSpan] {
        let surnames = Set(full.map { table.keys[$0.upperBound - 1] }.filter { Self.surnames.contains($0) })
        let inside = Set(full.flatMap { $0 })
        return (0..<table.count).filter { token in
            surnames.contains(table.keys[token]) && table.isCapitalized(token) && !inside.contains(token)
                && !isAsked(token)
                && !isDated(token + 1)
                && (table.isAny(token + 1, [.auxiliary, .verb, .possessive]) || table.isPossessiveMark(token + 1))
        }.map { NamedSpan(tokens: $0..<$0 + 1, type: .person) }
    }

    /// "in May", "last April": a time.
    private func isAsked(_ token: Int) -> Bool {
        table.sentence(of: token).contains(token - 1)
            && table.isAny(token - 1, [.preposition, .determiner, .subordinator])
            || Self.pointing.contains { table.isWord(token - 1, $0) }
    }

    private static let pointing = ["last", "next", "late", "early", "mid", "and", "to"].map { WordKey($0) }

    private func isDated(_ next: Int) -> Bool { table.isShape(next, .hasDigit) }
}
