/// The lists of the gazetteer.
///
/// The name tagger has weights for each up to `people`, in this order (docs/models/format.md); laws count as events there, and works as
/// products.
public enum GazetteerList: UInt8, CaseIterable, Hashable, Sendable {
    case country
    case demonym
    case city
    case region
    case geography
    case facility
    case body
    case company
    case outlet
    case party
    case military
    case team
    case school
    case person
    case weapon
    case product
    case event
    case people
    case law
    case work
}
