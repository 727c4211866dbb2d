/// What an entity is.
public enum EntityType: String, Hashable, Sendable, Codable, CaseIterable {
    case person = "PERSON"
    case organization = "ORGANIZATION"
    /// A country, region or city as an actor or a place.
    case geopolitical = "GPE"
    case location = "LOCATION"
    case facility = "FACILITY"
    case nationality = "NATIONALITY"
    case militaryUnit = "MILITARY_UNIT"
    case weapon = "WEAPON"
    case vehicle = "VEHICLE"
    case event = "EVENT"
    case work = "WORK"
    case product = "PRODUCT"
    case law = "LAW"
}
