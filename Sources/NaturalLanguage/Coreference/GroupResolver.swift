import DocumentModel
import LanguageModels

/// Links groups of people without a name: "North Korean troops", "they", "the soldiers".
struct GroupResolver {
    private var register: MentionRegister
    private let table: TokenTable
    private let phrases: PluralPhrases
    private let nouns: PersonNoun
    private let quotations: [Int32]
    /// The mentions of people in the plural, by their head words.
    private var entryOfHead: [Int: Int] = [:]
    /// The groups that "they" was found to mean, by the pronoun's token.
    private var meaning: [Int: Int] = [:]
    private var pronouns: [MentionRegister.Entry] = []
    /// How many sentences back "the soldiers" may have been mentioned, and the longest sentence that is searched.
    private static let reach = 8
    private static let longest = 200

    private init(_ register: MentionRegister, _ document: Document) {
        self.register = register
        table = register.table
        phrases = PluralPhrases(table: register.table, tokens: document.tokens)
        nouns = PersonNoun(table: register.table)
        var quotations = [Int32](repeating: -1, count: register.table.count)
        for (number, quotation) in QuotationFinder(table: register.table).quotations().enumerated() {
            for token in quotation.inner { quotations[token] = Int32(number) }
        }
        self.quotations = quotations
        for (index, entry) in register.entries.enumerated() where Self.isGroup(entry, register.table) {
            entryOfHead[entry.head] = index
        }
    }

    /// Adds the links of groups to a register that has all names and nominals of a parsed document.
    static func resolve(_ register: inout MentionRegister, _ document: Document) {
        let table = register.table
        guard document.tokens.first?.head != nil, register.entries.contains(where: { isGroup($0, table) }) else {
            return
        }
        var resolver = GroupResolver(register, document)
        resolver.resolve()
        register = resolver.register
        register.add(resolver.pronouns)
    }

    private static func isGroup(_ entry: MentionRegister.Entry, _ table: TokenTable) -> Bool {
        entry.kind == .nominal && entry.cluster == nil && table.isAny(entry.head, [.group, .pluralRole])
            && !table.isWord(entry.head, police)
    }

    private mutating func resolve() {
        for token in 0..<table.count {
            if let index = entryOfHead[token] {
                if let other = antecedent(ofNominal: index) { link(index, to: other, .sameGroup) }
            } else if table.isAny(token, .they), let other = antecedent(ofPronoun: token) {
                let cluster = register.unnamed(other)
                meaning[token] = other
                pronouns.append(
                    .init(
                        tokens: token..<token + 1, head: token, type: register.entries[other].type, kind: .pronoun,
                        cluster: cluster, reason: .onlyGroup))
            }
        }
    }

    private mutating func link(_ index: Int, to other: Int, _ reason: LinkReason) {
        register.link(index, to: register.unnamed(other), reason)
    }

    // MARK: "they"

    /// The only people in the plural before "they" in its sentence, else in the sentence before it.
    private func antecedent(ofPronoun token: Int) -> Int? {
        let number = Int(table.sentenceOfToken[token])
        let own = table.sentences[number]
        let isObject = table.isWord(token, Self.them)
        guard own.count < Self.longest else { return nil }
        let here = candidates(in: own.lowerBound..<token, for: token)
        if !here.isEmpty || speaks(own.lowerBound..<token) {
            return choose(here, own.lowerBound..<token, isObject: isObject)
        }
        guard number > 0, !isHeading(number - 1) else { return nil }
        let before = table.sentences[number - 1]
        guard before.count < Self.longest else { return nil }
        return choose(candidates(in: before, for: token), before, isObject: isObject)
    }

    private func candidates(in range: Range<Int>, for token: Int) -> [PluralPhrase] {
        let doers = Set(phrases.doers(to: token).compactMap { (entryOfHead[$0] ?? meaning[$0]).map(group) })
        return phrases.phrases(in: range, entryOfHead).filter { phrase in
            quotations[phrase.head] == quotations[token] && !phrases.areArgumentsOfOneVerb(phrase.head, token)
                && !phrases.isBelow(token, phrase.head)
                && !((phrase.entry ?? meaning[phrase.head]).map { doers.contains(group($0)) } ?? false)
        }
    }

    /// The only people among the candidates, if they are the subject or nothing else could be meant.
    private func choose(_ candidates: [PluralPhrase], _ range: Range<Int>, isObject: Bool) -> Int? {
        var people: [PluralPhrase] = []
        var others: [PluralPhrase] = []
        for var phrase in candidates {
            phrase.entry = phrase.entry ?? meaning[phrase.head]
            if phrase.entry == nil { others.append(phrase) } else { people.append(phrase) }
        }
        let groups = Set(people.compactMap { $0.entry.map(group) })
        guard groups.count == 1, !others.contains(where: { $0.isSubject || nouns.isPerson($0.head) }) else {
            return nil
        }
        if let last = people.last, speaks(last.head + 1..<range.upperBound) { return nil }
        // "Villagers made way for monks and gave them room": an object is more often an object before.
        guard people.contains(where: \.isSubject) && !isObject || others.isEmpty && !speaks(range) else { return nil }
        return people.first?.entry
    }

    /// What tells two groups apart: the entity if there is one, else the mention.
    private func group(_ index: Int) -> Int { register.entries[index].cluster.map { -1 - $0 } ?? index }

    /// Whether a body, country or person is a subject there: "they" may be those who act for it.
    private func speaks(_ range: Range<Int>) -> Bool {
        register.entries(in: range).contains { entry in
            entry.kind == .name && entry.tokens.contains { phrases.isSubject($0) }
        }
    }

    private func isHeading(_ sentence: Int) -> Bool { table.kindOfSentence[sentence] == .title }

    // MARK: "the soldiers"

    /// The only group before that a definite nominal can mean.
    private func antecedent(ofNominal index: Int) -> Int? {
        let entry = register.entries[index]
        guard isRepeated(entry) else { return nil }
        let sentence = Int(table.sentenceOfToken[entry.head])
        let words = modifiers(entry)
        var found: Int?
        var groups: Set<Int> = []
        for other in stride(from: index - 1, through: 0, by: -1) {
            let before = register.entries[other]
            guard sentence - Int(table.sentenceOfToken[before.head]) <= Self.reach else { break }
            guard entryOfHead[before.head] == other,
                GroupNouns.shared.agree(table.keys[before.head], table.keys[entry.head])
            else { continue }
            groups.insert(group(other))
            if words.isSubset(of: modifiers(before)), found == nil { found = other }
        }
        return groups.count == 1 ? found : nil
    }

    /// "the" and nothing after the noun that says which ones.
    private func isRepeated(_ entry: MentionRegister.Entry) -> Bool {
        let first = entry.tokens.lowerBound
        guard table.isAny(first, .determiner), Self.definite.contains(table.keys[first]) else { return false }
        // "The people" are more often a whole nation than those before.
        if table.isWord(entry.head, Self.people) { return false }
        return !phrases.isRestricted(entry.head) && !entry.tokens.contains { table.isAny($0, .number) }
    }

    /// A body more often than people, and the first word of "police car".
    private static let police = WordKey("police")
    private static let people = WordKey("people")
    private static let them = WordKey("them")
    private static let definite = Set(["the", "these", "those"].map { WordKey($0) })

    /// The words before the noun, without article.
    private func modifiers(_ entry: MentionRegister.Entry) -> Set<WordKey> {
        Set((entry.tokens.lowerBound..<entry.head).filter { !table.isAny($0, .determiner) }.map { table.keys[$0] })
    }
}
