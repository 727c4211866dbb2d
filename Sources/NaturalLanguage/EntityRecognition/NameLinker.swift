import DocumentModel
import LanguageModels

/// Finds the entry of the gazetteer that a tagged name means; an entry of another kind than the name is left alone.
struct NameLinker {
    let table: TokenTable

    /// The name with its entry; a country stays one whatever the tagger took it for, unless for a person, and a people
    /// stays a people.
    func linked(_ name: NamedSpan) -> NamedSpan {
        var name = name
        let entries = entries(name.tokens)
        name.entry = entries.first { Self.agrees($0, name.type) } ?? WrittenOutBodies(table: table).entry(name)
        if let entry = name.entry, isShared(name.tokens, entry) { name.entry = nil }
        if let people = entries.first, entries.allSatisfy({ $0.type == .nationality }) {
            return NamedSpan(tokens: name.tokens, type: .nationality, entry: people)
        }
        if let outlet = entries.first(where: { $0.kind == .outlet }), table.isHeading(name.tokens) {
            return NamedSpan(tokens: name.tokens, type: .organization, entry: outlet)
        }
        if name.entry == nil, name.type == .person, !entries.contains(where: { isShared(name.tokens, $0) }) {
            name.entry = variant(name.tokens)
        }
        if name.entry == nil, name.type == .person, let entry = entries.first,
            !isPersonal(name.tokens), !isShared(name.tokens, entry)
        {
            name.entry = entry
            name.type = entry.type == .location || entry.type == .facility ? .geopolitical : entry.type
        }
        // "A Bradley was hit"
        if name.entry == nil, name.type == .person, let entry = entries.first(where: { $0.list == .weapon }),
            isCounted(name.tokens)
        {
            (name.entry, name.type) = (entry, entry.type)
        }
        // "Boeing's chief executive" that the tagger takes for a person
        if name.entry == nil, name.type == .person, name.tokens.count == 1,
            let entry = entries.first(where: { $0.list == .company && $0.identifier != nil }),
            !isBorne(name.tokens.lowerBound)
        {
            (name.entry, name.type) = (entry, .organization)
        }
        // "(Reuters)" that the tagger takes for a place
        if name.entry == nil, name.type == .geopolitical, let entry = entries.first,
            entries.allSatisfy({ [.outlet, .body, .military].contains($0.list) })
        {
            (name.entry, name.type) = (entry, .organization)
        }
        // "Newport News police" that the tagger takes for a body
        if name.entry == nil, name.type == .organization, name.tokens.count > 1, let entry = entries.first,
            entries.allSatisfy({ [.city, .region].contains($0.list) })
        {
            (name.entry, name.type) = (entry, entry.type)
        }
        if let entry = name.entry, entry.list == .company, isRiver(name.tokens) { name.entry = nil }
        if let entry = name.entry, entry.list == .country { name.type = .geopolitical }
        return name
    }

    /// A surname that is only known to be somebody's.
    private func isShared(_ tokens: Range<Int>, _ entry: GazetteerEntry) -> Bool {
        tokens.count == 1 && entry.kind != .capital && entry.sharedNames.contains(table.keys[tokens.lowerBound])
    }

    /// "the Amazon": companies of one word have no article, unless another word follows ("the Google office").
    private func isRiver(_ tokens: Range<Int>) -> Bool {
        let sentence = table.sentence(of: tokens.lowerBound)
        let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
        guard tokens.count == 1, sentence.contains(before), table.isWord(before, Key.the) else { return false }
        return !sentence.contains(after) || table.isPunctuation(after)
            || table.isAny(after, WordClass.function.union(.verb))
    }

    /// Whether any of the words is a given name or a surname.
    private func isPersonal(_ tokens: Range<Int>) -> Bool {
        tokens.contains { table.isAny($0, WordClass.givenName.union(.surname)) }
    }

    /// One of many: an indefinite article before a word alone.
    private func isCounted(_ tokens: Range<Int>) -> Bool {
        let before = tokens.lowerBound - 1
        return tokens.count == 1 && table.sentence(of: tokens.lowerBound).contains(before)
            && (table.isWord(before, Key.a) || table.isWord(before, Key.an))
    }

    /// Whether the word is somebody's surname or given name in this text, or has a title before it.
    private func isBorne(_ word: Int) -> Bool {
        if table.isAny(word, .givenName)
            || word > 0 && table.isAny(word - 1, [.title, .maleTitle, .femaleTitle, .role, .rank])
        {
            return true
        }
        return table.keys.indices.dropFirst().contains { index in
            table.keys[index] == table.keys[word] && table.isAny(index - 1, .givenName)
                && table.isCapitalized(index - 1)
        }
    }

    private func entries(_ tokens: Range<Int>) -> [GazetteerEntry] {
        guard let match = GazetteerTable.shared.longest(table, at: tokens.lowerBound, before: tokens.upperBound),
            match.count == tokens.count
        else { return [] }
        return match.entries
    }

    private static func agrees(_ entry: GazetteerEntry, _ type: EntityType) -> Bool {
        switch entry.list {
        case .person: type == .person
        case .country: type != .person
        case .city, .region, .geography, .facility: type == .geopolitical
        case .body, .company, .outlet, .party, .military, .team, .school: type == .organization
        case .demonym, .weapon, .product, .event, .people, .law, .work: false
        }
    }

    /// The person whose name is written in another alphabet's way ("Zelenskiy") or with initials inside ("John F Kerry").
    private func variant(_ tokens: Range<Int>) -> GazetteerEntry? {
        let span = table.span(tokens)
        return PersonVariants.shared.entry(Transliteration.folded(table.bytes[span.begin..<span.end]))
            ?? MiddleInitials(table: table).without(tokens).flatMap {
                PersonVariants.shared.entry(Transliteration.folded(Array($0.utf8)[...]))
            }
    }
}
