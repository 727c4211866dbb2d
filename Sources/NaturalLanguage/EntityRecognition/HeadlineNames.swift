import DocumentModel
import LanguageModels

/// "Elizabeth Warren Hammers Wells Fargo Boss": in a headline in capitals the tagger takes verbs and nouns into names; the names of the
/// body tell how far they go.
struct HeadlineNames {
    let table: TokenTable

    /// The names, those of headlines cut to the words that the rest of the text has as a name.
    func cut(_ names: [NamedSpan]) -> [NamedSpan] {
        let run = CapitalizedRun(table: table)
        let isHeadline = names.map { run.isHeadline($0.tokens.lowerBound) }
        guard isHeadline.contains(true) else { return names }
        let body = zip(names, isHeadline).filter { !$0.1 }.map { $0.0 }
        let known = Dictionary(body.map { (key($0.tokens), $0) }, uniquingKeysWith: { first, _ in first })
        let people = Dictionary(
            body.filter { $0.type == .person }.map { (table.keys[$0.tokens.upperBound - 1], $0) },
            uniquingKeysWith: { first, _ in first })
        return zip(names, isHeadline).map { name, isIn in
            guard isIn, name.entry == nil, name.tokens.count > 1, known[key(name.tokens)] == nil else { return name }
            return inner(name, known) ?? surname(name, people) ?? name
        }
    }

    /// The longest part that is a name of the body.
    private func inner(_ name: NamedSpan, _ known: [WordKey: NamedSpan]) -> NamedSpan? {
        for count in stride(from: name.tokens.count - 1, to: 0, by: -1) {
            for begin in name.tokens.lowerBound...(name.tokens.upperBound - count) {
                let part = begin..<begin + count
                guard let same = known[key(part)], isPart(part, of: name, same.type) else { continue }
                return NamedSpan(tokens: begin..<begin + count, type: same.type, entry: same.entry)
            }
        }
        return nil
    }

    /// Whether what is left is no part of somebody's or some body's own name: "Ghassan Abu-Laban", "Orlando Sentinel".
    private func isPart(_ part: Range<Int>, of name: NamedSpan, _ type: EntityType) -> Bool {
        let rest = name.tokens.filter { !part.contains($0) }
        if name.type == .person, part.lowerBound > name.tokens.lowerBound {
            return !rest.contains { $0 < part.lowerBound && table.isAny($0, .givenName) }
        }
        if part.count > 1 { return true }
        if type == .person { return name.type != .person || !table.isAny(part.lowerBound, .givenName) }
        return !table.entries[part.upperBound < name.tokens.upperBound ? part.upperBound : name.tokens.lowerBound]
            .verbForms.isEmpty
    }

    /// "Clinton Hid", "Obama Power Plant": the surname of somebody in the body, which nothing but a given name may stand before.
    private func surname(_ name: NamedSpan, _ people: [WordKey: NamedSpan]) -> NamedSpan? {
        guard let token = name.tokens.first(where: { people[table.keys[$0]] != nil }) else { return nil }
        // "Mike Crapo Scores" before "Crapo"
        var begin = token
        while begin > name.tokens.lowerBound, table.isAny(begin - 1, .givenName) { begin -= 1 }
        return NamedSpan(tokens: begin..<token + 1, type: .person, entry: nil)
    }

    private func key(_ tokens: Range<Int>) -> WordKey {
        tokens.dropFirst().reduce(table.keys[tokens.lowerBound]) { $0.followed(by: table.keys[$1]) }
    }
}
