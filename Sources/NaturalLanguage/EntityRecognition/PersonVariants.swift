import LanguageModels

/// The people of the gazetteer by the folded ways in which their names are written.
struct PersonVariants: Sendable {
    static let shared = PersonVariants()

    private let entries: [WordKey: GazetteerEntry]

    private init() {
        var entries: [WordKey: GazetteerEntry] = [:]
        var shared: Set<WordKey> = []
        for entry in Gazetteer.entries where entry.list == .person {
            for name in entry.names where name.utf8.count > 5 && !entry.sharedNames.contains(WordKey(name)) {
                let key = Transliteration.folded(Array(name.utf8)[...])
                if let other = entries[key], other.name != entry.name { shared.insert(key) }
                entries[key] = entry
            }
        }
        for key in shared { entries[key] = nil }
        self.entries = entries
    }

    /// The one person with a name that is folded to this.
    func entry(_ folded: WordKey) -> GazetteerEntry? { entries[folded] }
}
