import DocumentModel
import LanguageModels

/// "Moscow, Idaho", "Tripoli in northern Lebanon", "Georgia governor": a place that the words beside it keep from being the
/// one that its name means alone, there and in the whole text.
struct PlacesBeside {
    let table: TokenTable

    private static let officesOfStates = Set(
        ["governor", "gov", "gov.", "lieutenant", "legislature", "senator", "sen", "sen."].map { WordKey($0) })

    /// The names, without the entries that do not fit.
    func checked(_ names: [NamedSpan]) -> [NamedSpan] {
        var other: Set<WordKey> = []
        for (index, name) in names.enumerated() {
            guard let entry = name.entry, [.country, .city].contains(entry.list) else { continue }
            let next = index + 1 < names.count ? names[index + 1] : nil
            if isOther(name, entry, next) { other.insert(table.keys[name.tokens.lowerBound]) }
        }
        guard !other.isEmpty else { return names }
        return names.map { name in
            guard let list = name.entry?.list, [.country, .city].contains(list),
                other.contains(table.keys[name.tokens.lowerBound])
            else { return name }
            var name = name
            name.entry = nil
            return name
        }
    }

    private func isOther(_ name: NamedSpan, _ entry: GazetteerEntry, _ next: NamedSpan?) -> Bool {
        let sentence = table.sentence(of: name.tokens.lowerBound)
        let after = name.tokens.upperBound
        guard sentence.contains(after) else { return false }
        if entry.list == .country, Self.officesOfStates.contains(table.keys[after]) { return true }
        guard let next, let beside = next.entry ?? country(next.tokens), sentence.contains(next.tokens.lowerBound)
        else { return false }
        if table.isShape(after, .comma), next.tokens.lowerBound == after + 1, StateTowns.shared.isState(beside.name) {
            return !StateTowns.shared.isTown(entry.name, inCountryOf: beside.name)
        }
        return entry.list == .city && beside.list == .country && isInside(after, next.tokens.lowerBound)
            && areApart(entry, beside)
    }

    /// The country that a name ends with ("northern Lebanon").
    private func country(_ tokens: Range<Int>) -> GazetteerEntry? {
        tokens.dropFirst().lazy.compactMap { start -> GazetteerEntry? in
            guard let match = GazetteerTable.shared.longest(table, at: start, before: tokens.upperBound),
                start + match.count == tokens.upperBound
            else { return nil }
            return match.entries.first { $0.list == .country }
        }.first
    }

    /// "in Lebanon", "in northern Lebanon".
    private func isInside(_ preposition: Int, _ country: Int) -> Bool {
        table.isWord(preposition, Key.in) && (country == preposition + 1 || country == preposition + 2)
            && !table.isPunctuation(country - 1)
    }

    /// Whether a town is known to be in another country.
    private func areApart(_ town: GazetteerEntry, _ country: GazetteerEntry) -> Bool {
        if let own = town.country { return own != country.name }
        guard let own = PlaceCountries.shared.membership(of: town.name)?.country, let id = country.identifier else {
            return false
        }
        return own != id
    }
}
