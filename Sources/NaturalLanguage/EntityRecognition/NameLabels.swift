import DocumentModel
import LanguageModels

/// What the labels of the tagger mean, and which may follow which.
struct NameLabels: Sendable {
    /// What people, bodies and places are called in a model file.
    private static let types: [Substring: EntityType] = [
        "PER": .person, "ORG": .organization, "LOC": .geopolitical,
    ]

    /// Outside of names.
    let outside: Int
    /// For each type: the labels of its first, inner and last words and of names of one word.
    let places: [(type: EntityType, begin: Int, inside: Int, end: Int, single: Int)]

    /// Reads the labels of a model; nil if one is missing.
    init?(_ names: [String]) {
        guard let outside = names.firstIndex(of: "O") else { return nil }
        self.outside = outside
        var places: [(EntityType, Int, Int, Int, Int)] = []
        for name in names where name.hasPrefix("B-") {
            let code = name.dropFirst(2)
            guard let type = Self.types[code], let begin = names.firstIndex(of: "B-\(code)"),
                let inside = names.firstIndex(of: "I-\(code)"), let end = names.firstIndex(of: "E-\(code)"),
                let single = names.firstIndex(of: "S-\(code)")
            else { return nil }
            places.append((type, begin, inside, end, single))
        }
        self.places = places
        guard names.count == 1 + 4 * places.count else { return nil }
    }
}
