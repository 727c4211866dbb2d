import CLanguageModels
import DocumentModel

/// The names that we know: countries with their people and capitals, places, bodies, outlets, people, weapons.
///
/// An entry is a line of a text file in `CLanguageModels/lexicons`; the first line of a file says what its fields are.
public enum Gazetteer {
    /// All entries; where two share a name, the first one comes first in ``GazetteerList`` or in its file.
    public static let entries: [GazetteerEntry] = shipped { () throws(LexiconFault) in
        try countries() + people() + simple()
    }

    private static func list(_ field: Substring) -> [String] {
        field.isEmpty ? [] : LexiconText.split(field, at: ",").filter { !$0.isEmpty }.map { String($0) }
    }

    private static func identifier(_ field: Substring) -> String? { field.isEmpty ? nil : String(field) }

    /// A name without the mark of those that others bear too.
    private static func plain(_ name: String) -> String { name.hasSuffix("?") ? String(name.dropLast()) : name }

    private static func shared(_ names: [String]) -> Set<WordKey> {
        Set(names.filter { $0.hasSuffix("?") }.map { WordKey(plain($0)) })
    }

    private static func countries() throws(LexiconFault) -> [GazetteerEntry] {
        try unsafe LexiconText(hearsay_lexicon_countries(), "countries.txt").rows(6).flatMap(country)
    }

    private static func country(_ fields: LexiconRow) -> [GazetteerEntry] {
        let name = String(fields[0])
        let id = identifier(fields[1])
        let country = GazetteerEntry(
            name: name, list: .country, type: .geopolitical, kind: .name, identifier: id,
            names: [name] + list(fields[4]))
        let demonyms = GazetteerEntry(
            name: name, list: .demonym, type: .nationality, kind: .demonym, identifier: id, names: list(fields[2]),
            country: name)
        let capitals = list(fields[3])
        guard let first = capitals.first else { return [country, demonyms] }
        let capital = GazetteerEntry(
            name: plain(first), list: .city, type: .geopolitical, kind: .capital, identifier: identifier(fields[5]),
            names: capitals.map(plain), sharedNames: shared(capitals), country: name)
        return [country, demonyms, capital]
    }

    private static func people() throws(LexiconFault) -> [GazetteerEntry] {
        try unsafe LexiconText(hearsay_lexicon_people(), "people.txt").rows(4).map { fields in
            let name = String(fields[0])
            let others = list(fields[3])
            return GazetteerEntry(
                name: name, list: .person, type: .person, kind: .name, identifier: identifier(fields[1]),
                names: [name] + others.map(plain), sharedNames: shared(others), gender: fields[2].first)
        }
    }

    /// The lists whose lines are a name, its identifier and its other names.
    private static func simple() throws(LexiconFault) -> [GazetteerEntry] {
        try unsafe entries(hearsay_lexicon_laws(), "laws", .law, .law)
            + entries(hearsay_lexicon_works(), "works", .work, .work)
            + entries(hearsay_lexicon_regions(), "regions", .region, .geopolitical)
            + entries(hearsay_lexicon_cities(), "cities", .city, .geopolitical)
            + entries(hearsay_lexicon_organizations(), "organizations", .body, .organization)
            + entries(hearsay_lexicon_military(), "military", .military, .organization)
            + entries(hearsay_lexicon_outlets(), "outlets", .outlet, .organization, kind: .outlet)
            + entries(hearsay_lexicon_companies(), "companies", .company, .organization)
            + entries(hearsay_lexicon_parties(), "parties", .party, .organization)
            + entries(hearsay_lexicon_teams(), "teams", .team, .organization)
            + entries(hearsay_lexicon_schools(), "schools", .school, .organization)
            + entries(hearsay_lexicon_geography(), "geography", .geography, .location)
            + entries(hearsay_lexicon_facilities(), "facilities", .facility, .facility)
            + entries(hearsay_lexicon_weapons(), "weapons", .weapon, .weapon)
            + entries(hearsay_lexicon_vehicles(), "vehicles", .weapon, .vehicle)
            + entries(hearsay_lexicon_products(), "products", .product, .product)
            + entries(hearsay_lexicon_named_events(), "named-events", .event, .event)
            + entries(hearsay_lexicon_peoples(), "peoples", .people, .nationality)
    }

    private static func entries(
        _ text: hearsay_text, _ file: String, _ list: GazetteerList, _ type: EntityType,
        kind: GazetteerEntry.Kind = .name
    ) throws(LexiconFault) -> [GazetteerEntry] {
        try unsafe LexiconText(text, "\(file).txt").rows(3).map { fields in
            let name = String(fields[0])
            let isCommon = fields[1] == "each"
            return GazetteerEntry(
                name: name, list: list, type: type, kind: isCommon ? .common : kind,
                identifier: isCommon ? nil : identifier(fields[1]), names: [name] + Self.list(fields[2]))
        }
    }
}
