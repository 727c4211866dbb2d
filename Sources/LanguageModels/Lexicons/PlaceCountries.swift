import CLanguageModels
import DocumentModel

/// Which country a place or people belongs to, in Wikidata ids that are the same in every document.
public struct PlaceCountries: Sendable {
    /// The lists that are compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try PlaceCountries() }

    /// A country, and whether the name is that of a town in it.
    public struct Membership: Hashable, Sendable {
        /// Wikidata id of the country.
        public var country: String
        /// The town's name in small letters; nil for a country or region.
        public var town: String?

        /// Creates a membership; without a town that of a country or region.
        public init(country: String, town: String? = nil) {
            self.country = country
            self.town = town
        }
    }

    private var byName: [String: Membership] = [:]
    private var capitals: Set<String> = []

    private init() throws(LexiconFault) {
        for entry in Gazetteer.entries where entry.list == .country || entry.list == .demonym {
            guard let id = entry.identifier else { continue }
            for name in entry.names + [entry.name, "Government of \(entry.name)"] {
                byName[name.lowercased()] = Membership(country: id)
            }
        }
        for entry in Gazetteer.entries where entry.kind == .capital {
            guard let country = entry.country, let id = byName[country.lowercased()]?.country else { continue }
            for name in entry.names where byName[name.lowercased()] == nil {
                byName[name.lowercased()] = Membership(country: id)
                capitals.insert(name.lowercased())
            }
        }
        for fields in try unsafe LexiconText(hearsay_lexicon_places_in(), "places-in.txt").rows(3) {
            for place in fields[2].split(separator: ",") {
                let names = place.lowercased().split(separator: "=")
                let town = fields[1] == "t" ? names.first.map(String.init) : nil
                for name in names { byName[String(name)] = Membership(country: String(fields[0]), town: town) }
            }
        }
    }

    /// Whether a name is that of a capital.
    public func isCapital(_ name: String) -> Bool { capitals.contains(name.lowercased()) }

    /// What a name belongs to; nil for one that we do not know.
    public func membership(of name: String) -> Membership? { byName[name.lowercased()] }
}
