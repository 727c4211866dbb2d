import DocumentModel
import LanguageModels

/// "Russia's Defence Ministry", "Ukrainian General Staff", "Supreme Court of India": bodies that each country has are told apart
/// by the country beside or in their names; without one they are the only such body of the text, or nobody's.
struct CommonBodies {
    let table: TokenTable

    /// The names, with the countries of common bodies.
    func told(_ names: [NamedSpan]) -> [NamedSpan] {
        var told = names
        var known: [String: Set<GazetteerEntry>] = [:]
        for (index, name) in names.enumerated() where name.type == .organization {
            if let (body, country) = parts(index, names) {
                let entry = Self.entry(body, of: country)
                told[index].entry = entry
                known[body.name, default: []].insert(entry)
            } else if let listed = name.entry, let body = NationalBodies.shared.common(of: listed),
                common(name.tokens) == nil
            {
                known[body.name, default: []].insert(listed)
            }
        }
        let named = Set(told.filter(isTold).compactMap(\.entry))
        for (index, name) in told.enumerated() where name.type == .organization {
            guard let common = common(name), let bodies = known[common.name], bodies.count == 1,
                let entry = name.entry, entry.kind == .common || !named.contains(entry)
            else { continue }
            told[index].entry = bodies.first
        }
        return told
    }

    /// The body that the name can be of each country: "Security Council" is that of the UN only where no country has it.
    private func common(_ name: NamedSpan) -> GazetteerEntry? {
        name.entry.flatMap { $0.kind == .common ? $0 : common(name.tokens) }
    }

    /// Whether the words are the name of one body alone ("UN Security Council").
    private func isTold(_ name: NamedSpan) -> Bool { name.type == .organization && common(name.tokens) == nil }

    /// The common body and the country of a name, where the text tells one.
    private func parts(_ index: Int, _ names: [NamedSpan]) -> (body: GazetteerEntry, country: String)? {
        let name = names[index]
        if let body = common(name) {
            return (before(index, names) ?? after(name.tokens.upperBound, names, index)).map { (body, $0) }
        }
        return name.entry == nil ? inside(name.tokens) : nil
    }

    /// "Russia's", "Russian" before the name.
    private func before(_ index: Int, _ names: [NamedSpan]) -> String? {
        guard index > 0 else { return nil }
        let country = names[index - 1]
        let start = names[index].tokens.lowerBound
        guard table.sentenceOfToken[country.tokens.lowerBound] == table.sentenceOfToken[start] else { return nil }
        if country.tokens.upperBound == start, country.entry?.kind == .demonym || country.entry?.list == .country {
            return country.entry?.name
        }
        guard country.tokens.upperBound == start - 1, table.isPossessiveMark(start - 1),
            [.geopolitical, .location].contains(country.type)
        else { return nil }
        return country.entry.map { $0.country ?? $0.name } ?? table.text(country.tokens)
    }

    /// "of India" after the name.
    private func after(_ end: Int, _ names: [NamedSpan], _ index: Int) -> String? {
        guard end < table.count, table.isWord(end, Key.of), index + 1 < names.count else { return nil }
        let country = names[index + 1]
        let start = country.tokens.lowerBound
        guard start == end + 1 || start == end + 2 && table.isWord(end + 1, Key.the), country.entry?.list == .country
        else { return nil }
        return country.entry?.name
    }

    /// A name that holds its country: "Russian Defence Ministry", "Ministry of Defence of Ukraine".
    private func inside(_ tokens: Range<Int>) -> (body: GazetteerEntry, country: String)? {
        if let first = nation(tokens), first.count < tokens.count {
            var start = tokens.lowerBound + first.count
            if table.isPossessiveMark(start), start + 1 < tokens.upperBound { start += 1 }
            return common(start..<tokens.upperBound).map { ($0, first.name) }
        }
        for of in tokens.dropFirst() where table.isWord(of, Key.of) && of + 1 < tokens.upperBound {
            let start = table.isWord(of + 1, Key.the) ? of + 2 : of + 1
            guard start < tokens.upperBound, let last = nation(start..<tokens.upperBound),
                start + last.count == tokens.upperBound, let body = common(tokens.lowerBound..<of)
            else { continue }
            return (body, last.name)
        }
        return nil
    }

    private func nation(_ tokens: Range<Int>) -> (name: String, count: Int)? {
        guard let match = GazetteerTable.shared.longest(table, at: tokens.lowerBound, before: tokens.upperBound),
            let entry = match.entries.first(where: { $0.list == .country || $0.list == .demonym })
        else { return nil }
        return (entry.name, match.count)
    }

    /// The common body of exactly these words, whatever their case.
    func common(_ tokens: Range<Int>) -> GazetteerEntry? {
        guard !tokens.isEmpty,
            let match = GazetteerTable.shared.longest(table, at: tokens.lowerBound, before: tokens.upperBound),
            match.count == tokens.count
        else { return nil }
        return match.entries.first { $0.kind == .common }
    }

    /// A country's body: the one of the lists if they have it, else one that is named by its country in every document.
    private static func entry(_ body: GazetteerEntry, of country: String) -> GazetteerEntry {
        if let listed = NationalBodies.shared.entry(body, of: country) { return listed }
        var entry = body
        entry.name = NationalBodies.name(of: body.name, country)
        entry.names = [entry.name]
        entry.kind = .name
        return entry
    }
}
