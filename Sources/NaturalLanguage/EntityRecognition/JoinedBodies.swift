import DocumentModel
import LanguageModels

/// Names of bodies that the tagger cuts at "and" or "of": those of the lists ("Islamic State of Iraq and the Levant"), two of which the
/// second alone has the noun ("House Oversight and Government Reform Committee"), and what they are of ("Museum of History and Culture").
struct JoinedBodies {
    let table: TokenTable

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    private static let chambers = keys("house senate congressional assembly parliamentary select joint")
    private static let heads = keys("committee subcommittee commission department ministry agency administration")
    private static let openings = keys(
        "ministry department museum institute center centre bureau office committee commission college school")
    /// The fewest words of a listed name that is looked for across its joints.
    private static let fewest = 4

    /// The names, with the longer ones in place of their parts.
    func joined(_ names: [NamedSpan]) -> [NamedSpan] {
        var joined: [NamedSpan] = []
        for name in names.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            if let last = joined.last, last.tokens.upperBound > name.tokens.lowerBound { continue }
            if let last = joined.last, let both = both(last, name) {
                joined[joined.count - 1] = both
            } else {
                joined.append(listed(name) ?? name)
            }
        }
        return joined.indices.map { index in
            extended(
                joined[index], before: index + 1 < joined.count ? joined[index + 1].tokens.lowerBound : table.count)
        }
    }

    /// A body of the lists whose name goes on behind the tagged one.
    private func listed(_ name: NamedSpan) -> NamedSpan? {
        let sentence = table.sentence(of: name.tokens.lowerBound)
        guard name.type == .organization,
            let match = GazetteerTable.shared.longest(table, at: name.tokens.lowerBound, before: sentence.upperBound),
            match.count > name.tokens.count, match.count >= Self.fewest, match.isCapitalized,
            let entry = match.entries.first(where: { $0.type == .organization })
        else { return nil }
        let tokens = name.tokens.lowerBound..<name.tokens.lowerBound + match.count
        return NamedSpan(tokens: tokens, type: .organization, entry: entry)
    }

    /// "House Oversight" and "Government Reform Committee".
    private func both(_ first: NamedSpan, _ second: NamedSpan) -> NamedSpan? {
        guard first.type == .organization, second.type == .organization, first.entry == nil,
            second.tokens.lowerBound == first.tokens.upperBound + 1, table.isWord(first.tokens.upperBound, Key.and),
            first.tokens.count > 1, Self.chambers.contains(table.keys[first.tokens.lowerBound]),
            !first.tokens.contains(where: { Self.heads.contains(table.keys[$0]) }),
            Self.heads.contains(table.keys[second.tokens.upperBound - 1]),
            !Self.chambers.contains(table.keys[second.tokens.lowerBound])
        else { return nil }
        return NamedSpan(tokens: first.tokens.lowerBound..<second.tokens.upperBound, type: .organization)
    }

    /// "Ministry of Agriculture" before "and Food", which is no name of its own.
    private func extended(_ name: NamedSpan, before limit: Int) -> NamedSpan {
        let (and, next) = (name.tokens.upperBound, name.tokens.upperBound + 1)
        guard name.type == .organization, next < limit, table.sentence(of: name.tokens.lowerBound).contains(next),
            table.isWord(and, Key.and), isOf(name.tokens), isPart(next),
            next + 1 >= table.count || !table.isCapitalized(next + 1) || table.isPunctuation(next + 1)
        else { return name }
        return NamedSpan(tokens: name.tokens.lowerBound..<next + 1, type: .organization)
    }

    private func isOf(_ tokens: Range<Int>) -> Bool {
        guard let of = tokens.first(where: { table.isWord($0, Key.of) || table.isWord($0, Key.for) }),
            of > tokens.lowerBound
        else { return false }
        return tokens.lowerBound..<of ~= of - 1 && Self.openings.contains(table.keys[of - 1])
    }

    /// A noun in capitals that is neither an office nor of the lists.
    private func isPart(_ token: Int) -> Bool {
        table.isCapitalized(token) && table.isShape(token, .hasLower)
            && !table.isAny(token, [.function, .role, .title, .rank, .givenName, .month, .weekday, .bodyNoun])
            && !Self.openings.contains(table.keys[token])
            && GazetteerTable.shared.longest(table, at: token, before: token + 1) == nil
    }
}
