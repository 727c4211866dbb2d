import DocumentModel
import LanguageModels

/// Tells units from other bodies, and cities and countries from other places and from buildings.
struct FineTypes {
    let table: TokenTable

    private static let units = keys("brigade battalion regiment squadron platoon fleet flotilla")
    /// Units if a number stands with them.
    private static let numberedUnits = keys("division corps army wing company group")
    private static let buildings = keys("street road avenue square boulevard highway lane school hotel mosque church")
    private static let nature = keys(
        "river lake sea ocean mountain mountains mount valley desert island islands peninsula strait bay gulf coast hills"
    )
    /// Last words of names of buildings that are never taken for the body that runs them.
    private static let neverBodies = keys("airport airfield airbase bridge tunnel dam stadium arena cathedral")
    private static let beginnings = keys("lake mount cape gulf eastern western northern southern central")

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// The name with its finer type.
    func refined(_ name: NamedSpan) -> NamedSpan {
        var name = name
        switch name.type {
        case .organization where isUnit(withNumber(name.tokens)):
            name.type = .militaryUnit
            name.tokens = withNumber(name.tokens)
        case .organization where isBuilding(name), .person where isBuilding(name): name.type = .facility
        case .geopolitical: name.type = name.entry?.type ?? place(name.tokens)
        default: break
        }
        return name
    }

    /// The tokens with an ordinal before them ("3rd").
    private func withNumber(_ tokens: Range<Int>) -> Range<Int> {
        let before = tokens.lowerBound - 1
        guard table.sentence(of: tokens.lowerBound).contains(before), table.isShape(before, .hasDigit),
            table.isShape(before, .hasLower)
        else { return tokens }
        return before..<tokens.upperBound
    }

    private func isUnit(_ tokens: Range<Int>) -> Bool {
        let head = table.keys[tokens.upperBound - 1]
        if tokens.count > 1, Self.units.contains(head) { return true }
        return Self.numberedUnits.contains(head) && tokens.contains { table.isShape($0, .hasDigit) }
    }

    /// "Muan International Airport", "George Washington Bridge".
    private func isBuilding(_ name: NamedSpan) -> Bool {
        name.tokens.count > 1 && name.entry == nil && Self.neverBodies.contains(table.keys[name.tokens.upperBound - 1])
    }

    private func place(_ tokens: Range<Int>) -> EntityType {
        let head = tokens.upperBound - 1
        guard tokens.count > 1 else { return .geopolitical }
        if table.isAny(head, .facilityHead) || Self.buildings.contains(table.keys[head]) { return .facility }
        let isNature =
            Self.nature.contains(table.keys[head]) || Self.beginnings.contains(table.keys[tokens.lowerBound])
        return isNature ? .location : .geopolitical
    }
}
