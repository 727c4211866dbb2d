public import DocumentModel

/// Something that we know by name.
public struct GazetteerEntry: Hashable, Sendable {
    /// What a name is beside its entity type.
    public enum Kind: String, Hashable, Sendable {
        /// The name of the thing itself.
        case name
        /// An adjective or a word for the people of a country ("Ukrainian").
        case demonym
        /// A capital, which often stands for its government.
        case capital
        /// A news outlet or agency.
        case outlet
        /// A name that bodies of many countries bear ("Ministry of Defence").
        case common
    }

    /// The name that stands for it in every document.
    public var name: String
    /// The list that it stands in.
    public var list: GazetteerList
    /// What it is.
    public var type: EntityType
    /// How it is named.
    public var kind: Kind
    /// Wikidata id where we know it.
    public var identifier: String?
    /// The names that lead to it, its own first.
    public var names: [String]
    /// Those of its names that alone do not tell it from others ("Cameron"), of a capital those that seldom mean a government.
    public var sharedNames: Set<WordKey> = []
    /// The country that a capital or demonym belongs to.
    public var country: String?
    /// `m` or `f` for a person whose gender is known.
    public var gender: Character?

    /// The government of the country that a capital belongs to; nil for everything else.
    public var government: GazetteerEntry? {
        guard kind == .capital, let country, !sharedNames.contains(WordKey(name)) else { return nil }
        return Self.government(of: country)
    }

    /// The entry of the government of a country, under the name that stands for it in every document.
    public static func government(of country: String) -> GazetteerEntry {
        let title = "Government of \(country)"
        return GazetteerEntry(name: title, list: .body, type: .organization, kind: .name, names: [title])
    }

    /// The entry of a law that no list has, under the name that stands for it in every document.
    public static func law(named name: String) -> GazetteerEntry {
        GazetteerEntry(name: name, list: .law, type: .law, kind: .name, names: [name])
    }
}
