import LanguageModels

/// News outlets and agencies.
enum Outlets {
    /// The names that their entities have.
    static let names = Set(Gazetteer.entries.filter { $0.kind == .outlet }.map(\.name))

    private static let places = Set(
        Gazetteer.entries.filter { [.city, .region, .country].contains($0.list) }.flatMap(\.names).map { WordKey($0) })

    /// Whether an entity's name is an outlet's: of the lists, or as newspapers of towns are called ("Charlotte Observer").
    static func isOutlet(_ name: String) -> Bool {
        if names.contains(name) { return true }
        guard let blank = name.lastIndex(of: " ") else { return false }
        let place = name[..<blank].hasPrefix("The ") ? name[..<blank].dropFirst(4) : name[..<blank]
        return Lexicon.shared.entry(WordKey(name[blank...].dropFirst())).classes.contains(.outletHead)
            && places.contains(WordKey(place))
    }

    /// Words for outlets without a name.
    static let nouns = Set(
        [
            "media", "television", "tv", "radio", "agency", "newspaper", "paper", "magazine", "website", "channel",
            "broadcaster", "outlet", "outlets", "newswire", "press",
        ].map(WordKey.init))
}
