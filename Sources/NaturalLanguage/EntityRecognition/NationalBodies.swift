import LanguageModels

/// The bodies of single countries that the lists have under a country's name: "US Senate", "Ukrainian General Staff".
struct NationalBodies: Sendable {
    static let shared = NationalBodies()

    private let bodies: [String: GazetteerEntry]
    /// What stands before the names of a country's bodies.
    private let words: [String: [String]]
    /// All such words, small.
    private let nations: Set<String>
    /// The bodies that each country has, by their names, small.
    private let common: [String: GazetteerEntry]

    private init() {
        var bodies: [String: GazetteerEntry] = [:]
        var words: [String: [String]] = [:]
        var common: [String: GazetteerEntry] = [:]
        for entry in Gazetteer.entries {
            switch entry.list {
            case .body, .military, .party:
                if entry.kind == .common { for name in entry.names { common[name.lowercased()] = entry } }
                guard entry.kind == .name else { continue }
                for name in entry.names where bodies[name.lowercased()] == nil { bodies[name.lowercased()] = entry }
            case .country, .demonym, .region: words[entry.name, default: []] += entry.names
            default: continue
            }
        }
        self.bodies = bodies
        self.words = words
        self.common = common
        nations = Set(words.values.joined().map { $0.lowercased() })
    }

    /// The entry of a country's body of a common name, if there is one.
    func entry(_ body: GazetteerEntry, of country: String) -> GazetteerEntry? {
        for word in words[country, default: [country]] {
            for name in body.names {
                if let entry = bodies["\(word) \(name)".lowercased()] { return entry }
            }
        }
        return nil
    }

    /// The body that each country has which a listed one is: "Ukrainian General Staff" is a general staff.
    func common(of entry: GazetteerEntry) -> GazetteerEntry? {
        guard entry.kind == .name else { return nil }
        for name in entry.names {
            let words = name.lowercased().split(separator: " ")
            for count in 1..<max(1, words.count) where nations.contains(words[..<count].joined(separator: " ")) {
                if let body = common[words[count...].joined(separator: " ")] { return body }
            }
        }
        return nil
    }

    /// What a country's body is called in every document.
    static func name(of body: String, _ country: String) -> String {
        "\(country)\(country.hasSuffix("s") ? "'" : "'s") \(body)"
    }
}
