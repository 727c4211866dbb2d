import DocumentModel
import LanguageModels

/// "Hurricane Milton", "Tropical Storm Alex": an event, not the person whose given name it has.
struct StormNames {
    let table: TokenTable

    private static let storms = Set(["hurricane", "typhoon", "cyclone", "storm", "superstorm"].map { WordKey($0) })
    private static let tropical = WordKey("tropical")
    /// What stands behind the word without being a storm's name.
    private static let others = Set(
        [
            "center", "centre", "season", "watch", "warning", "warnings", "hunters", "relief", "force", "category",
            "preparedness",
        ]
        .map { WordKey($0) })

    /// The names in text order.
    func names() -> [NamedSpan] {
        (0..<table.count).compactMap { head in
            guard Self.storms.contains(table.keys[head]), table.isCapitalized(head) else { return nil }
            let sentence = table.sentence(of: head)
            let name = head + 1
            guard sentence.contains(name), table.isCapitalized(name),
                !table.isAny(name, [.function, .organizationHead, .month, .weekday]),
                !Self.others.contains(table.keys[name]),
                !CapitalizedRun(table: table).isHeadline(head) || table.isAny(name, .givenName)
            else { return nil }
            let isTropical =
                sentence.contains(head - 1) && table.isWord(head - 1, Self.tropical) && table.isCapitalized(head - 1)
            return NamedSpan(tokens: (isTropical ? head - 1 : head)..<name + 1, type: .event)
        }
    }
}
