import DocumentModel
import LanguageModels

/// "Israel's military", "the Ukrainian government", "Gaza's health ministry": a body that only its country names.
struct CountryBodies {
    /// A body that was found: where, what it is called in the text's words, and in every document.
    struct Body {
        var tokens: Range<Int>
        var head: Int
        var name: String
        var key: String
        /// The body of the lists, where it is one.
        var entry: GazetteerEntry?
    }

    let table: TokenTable

    private static let nouns = keys("military army navy government ministry junta parliament police embassy")
    /// Nouns that name a body with a word before them alone ("armed forces").
    private static let nounsOfTwo = keys("forces force guard service bank court agency commission council")
    private static let words = keys(
        "armed security air coast border secret intelligence defence defense central supreme constitutional high spy space "
            + "electoral election")
    private static let government = WordKey("government")
    /// The most words between the country and the noun.
    private static let most = 2

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// The bodies after names of countries, places and peoples, in the order of the names.
    func bodies(_ names: [NamedSpan]) -> [Body] {
        names.compactMap { name in
            let isPossessor = table.count > name.tokens.upperBound && table.isPossessiveMark(name.tokens.upperBound)
            guard name.entry?.kind == .demonym || name.type == .geopolitical && (isPossessor || isShort(name)) else {
                return nil
            }
            let first = name.tokens.upperBound + (isPossessor ? 1 : 0)
            guard let head = head(first, table.sentence(of: name.tokens.lowerBound)) else { return nil }
            let before = name.tokens.lowerBound - 1
            let hasArticle =
                table.sentence(of: name.tokens.lowerBound).contains(before) && table.isWord(before, Key.the)
            let place = name.entry?.name ?? table.text(name.tokens)
            let country = name.entry?.country ?? place
            return Body(
                tokens: (hasArticle ? before : name.tokens.lowerBound)..<head + 1, head: head,
                name: isPossessor ? self.name(place, first..<head + 1) : self.name(name, place, first..<head + 1),
                key: key(country, first..<head + 1),
                entry: CalledBodies.shared.entry(of: country, called: table.text(first..<head + 1).lowercased()))
        }
    }

    /// "the US military", "the UK government": short names of countries are adjectives too.
    private func isShort(_ name: NamedSpan) -> Bool {
        name.entry?.list == .country && name.tokens.count == 1 && table.isShape(name.tokens.lowerBound, .allCapitals)
    }

    /// The noun, small as all words before it, if nothing makes it a part of a longer phrase.
    private func head(_ first: Int, _ sentence: Range<Int>) -> Int? {
        // A possessive mark may begin the next sentence: then nothing is left of this one.
        for head in (first..<first + Self.most + 1).clamped(to: sentence) {
            guard !table.isCapitalized(head), !table.isPunctuation(head), !table.isAny(head, WordClass.function) else {
                return nil
            }
            let isBody =
                Self.nouns.contains(table.keys[head])
                || head > first && Self.nounsOfTwo.contains(table.keys[head])
                    && Self.words.contains(table.keys[head - 1])
            if isBody { return isWhole(head, sentence) ? head : nil }
        }
        return nil
    }

    private func isWhole(_ head: Int, _ sentence: Range<Int>) -> Bool {
        let next = head + 1
        guard sentence.contains(next), !table.isPunctuation(next) else { return true }
        if table.isPossessiveMark(next) { return true }
        guard !table.isCapitalized(next), !table.isAny(next, [.role, .group, .organizationHead, .relative]) else {
            return false
        }
        return table.isAny(next, WordClass.function.union(.verb)) || table.isShape(next, .pastLike)
    }

    /// "US military" as it stands, "the Israeli military" as "Israel's military".
    private func name(_ name: NamedSpan, _ place: String, _ words: Range<Int>) -> String {
        let isGovernment = words.count == 1 && table.keys[words.lowerBound] == Self.government
        return isShort(name) && !isGovernment
            ? "\(table.text(name.tokens)) \(table.text(words))" : self.name(place, words)
    }

    private func name(_ country: String, _ words: Range<Int>) -> String {
        if words.count == 1, table.keys[words.lowerBound] == Self.government { return "Government of \(country)" }
        return NationalBodies.name(of: table.text(words).lowercased(), country)
    }

    /// "Russia's defence ministry" is the one that other texts call "Russian Ministry of Defence".
    private func key(_ country: String, _ words: Range<Int>) -> String {
        CommonBodies(table: table).common(words).map { NationalBodies.name(of: $0.name, country) }
            ?? name(country, words)
    }
}
