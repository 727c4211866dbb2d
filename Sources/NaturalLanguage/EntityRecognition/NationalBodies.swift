import LanguageModels

/// The bodies of single countries that the lists have under a country's name: "US Senate", "Ukrainian General Staff".
struct NationalBodies: Sendable {
    static let shared = NationalBodies()

    private let bodies: [String: GazetteerEntry]
    /// What stands before the names of a country's bodies.
    private let words: [String: [String]]

    private init() {
        var bodies: [String: GazetteerEntry] = [:]
        var words: [String: [String]] = [:]
        for entry in Gazetteer.entries {
            switch entry.list {
            case .body, .military, .party:
                guard entry.kind == .name else { continue }
                for name in entry.names where bodies[name.lowercased()] == nil { bodies[name.lowercased()] = entry }
            case .country, .demonym, .region: words[entry.name, default: []] += entry.names
            default: continue
            }
        }
        self.bodies = bodies
        self.words = words
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

    /// What a country's body is called in every document.
    static func name(of body: String, _ country: String) -> String {
        "\(country)\(country.hasSuffix("s") ? "'" : "'s") \(body)"
    }
}
