import DocumentModel
import LanguageModels

/// The word right before a name says what it is: "residents of Burnsville", "the Taiwanese company Gold Apollo".
struct TypesBeside {
    let table: TokenTable

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    private static let firms = keys(
        "company firm manufacturer maker retailer carmaker automaker airline startup start-up brewer chipmaker drugmaker contractor"
    )
    private static let townsfolk = keys("residents town city village suburb outskirts streets towns villages")

    /// The name with the type that the words beside it tell, where the tagger took it for a person of no list.
    func typed(_ name: NamedSpan) -> NamedSpan {
        let before = name.tokens.lowerBound - 1
        guard name.type == .person, name.entry == nil, table.sentence(of: name.tokens.lowerBound).contains(before)
        else {
            return name
        }
        var name = name
        if Self.firms.contains(table.keys[before]), !table.isCapitalized(before),
            !table.isAny(name.tokens.lowerBound, .givenName)
        {
            name.type = .organization
        } else if name.tokens.count == 1, table.isWord(before, Key.of), before > 0,
            Self.townsfolk.contains(table.keys[before - 1])
        {
            name.type = .geopolitical
        }
        return name
    }
}
