import LanguageModels

/// News outlets and agencies.
enum Outlets {
    /// The names that their entities have.
    static let names = Set(Gazetteer.entries.filter { $0.kind == .outlet }.map(\.name))

    /// Words for outlets without a name.
    static let nouns = Set(
        [
            "media", "television", "tv", "radio", "agency", "newspaper", "paper", "magazine", "website", "channel",
            "broadcaster", "outlet", "outlets", "newswire", "press",
        ].map(WordKey.init))
}
