import DocumentModel
import LanguageModels

/// Names that lists and rules tell for sure, which the tagger takes for people, bodies and places: laws, works, storms, ships, newspapers of
/// towns, people of the lists and with nicknames.
struct RuledNames {
    let table: TokenTable

    /// The tagged names, with these in place of those inside them; a longer name of the tagger stays.
    func replacing(_ tagged: [NamedSpan]) -> [NamedSpan] {
        let ruled = distinct(
            LawNames(table: table).names() + WorkTitles(table: table).names() + StormNames(table: table).names()
                + ShipNames(table: table).names() + TownPapers(table: table).names() + people())
        guard !ruled.isEmpty else { return tagged }
        let byToken = Dictionary(
            tagged.enumerated().flatMap { index, name in name.tokens.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        var replaced: Set<Int> = []
        let kept = ruled.filter { name in
            let inside = Set(name.tokens.compactMap { byToken[$0] })
            guard inside.allSatisfy({ Self.contains(name.tokens, tagged[$0].tokens) }) else { return false }
            replaced.formUnion(inside)
            return true
        }
        return tagged.indices.filter { !replaced.contains($0) }.map { tagged[$0] } + kept
    }

    private func people() -> [NamedSpan] {
        ListedPeople(table: table).names() + HyphenatedNames(table: table).names()
            + NicknamedPeople(table: table).names()
    }

    /// In text order, without those that overlap one before them.
    private func distinct(_ names: [NamedSpan]) -> [NamedSpan] {
        var end = 0
        return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.filter { name in
            guard name.tokens.lowerBound >= end else { return false }
            end = name.tokens.upperBound
            return true
        }
    }

    private static func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }
}
