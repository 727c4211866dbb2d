import CLanguageModels
import DocumentModel

/// The names that we know: countries with their people and capitals, places, bodies, outlets, people, weapons.
public enum Gazetteer {
    /// All entries, in the order of the files; where two share a name the first one has it.
    public static let entries: [GazetteerEntry] =
        countries + people + organizations + places + weapons

    private static func list(_ field: Substring) -> [String] { field.split(separator: ",").map(String.init) }

    private static func identifier(_ field: Substring) -> String? { field.isEmpty ? nil : String(field) }

    private static var countries: [GazetteerEntry] {
        unsafe LexiconText(hearsay_lexicon_countries()).fields().filter { $0.count == 5 }.flatMap { fields in
            let name = String(fields[0])
            let id = identifier(fields[1])
            let country = GazetteerEntry(
                name: name, type: .geopolitical, kind: .name, identifier: id, names: [name] + list(fields[4]))
            let demonyms = GazetteerEntry(
                name: name, type: .nationality, kind: .demonym, identifier: id, names: list(fields[2]), country: name)
            let capitals = list(fields[3]).prefix(2)
            let capital = GazetteerEntry(
                name: capitals.first ?? name, type: .geopolitical, kind: .capital, names: Array(capitals),
                country: name)
            return [country, demonyms, capital]
        }
    }

    private static var people: [GazetteerEntry] {
        unsafe LexiconText(hearsay_lexicon_people()).fields().filter { $0.count == 4 }.map { fields in
            let name = String(fields[0])
            return GazetteerEntry(
                name: name, type: .person, kind: .name, identifier: identifier(fields[1]),
                names: [name] + list(fields[3]), gender: fields[2].first)
        }
    }

    private static var organizations: [GazetteerEntry] {
        unsafe LexiconText(hearsay_lexicon_organizations()).fields().filter { $0.count == 4 }.map { fields in
            let name = String(fields[0])
            let isOutlet = fields[1] == "OUTLET"
            return GazetteerEntry(
                name: name, type: isOutlet ? .organization : EntityType(rawValue: String(fields[1])) ?? .organization,
                kind: isOutlet ? .outlet : .name, identifier: identifier(fields[2]), names: [name] + list(fields[3]))
        }
    }

    private static var places: [GazetteerEntry] {
        unsafe LexiconText(hearsay_lexicon_places()).fields().filter { $0.count == 4 }.map { fields in
            let name = String(fields[0])
            return GazetteerEntry(
                name: name, type: EntityType(rawValue: String(fields[1])) ?? .location, kind: .name,
                identifier: identifier(fields[2]), names: [name] + list(fields[3]))
        }
    }

    private static var weapons: [GazetteerEntry] {
        unsafe LexiconText(hearsay_lexicon_weapons()).fields().filter { $0.count == 2 }.map { fields in
            let name = String(fields[0])
            return GazetteerEntry(
                name: name, type: EntityType(rawValue: String(fields[1])) ?? .weapon, kind: .name, names: [name])
        }
    }
}
