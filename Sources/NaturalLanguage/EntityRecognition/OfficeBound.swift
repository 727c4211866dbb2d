import DocumentModel
import LanguageModels

/// What ends a phrase of office to the left although it is a noun or an adjective: "in the same way | Senator Anna Berg".
///
/// Also "naming | Senator Kaine", "Iraq ⏎ Minister Ali Hassan", "Alongside | Vice President Pence".
struct OfficeBound {
    let table: TokenTable
    let tokens: [Token]

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// Nouns in small letters that stand before a title in capitals.
    private static let kinds = keys(
        "panel state city county party police campaign committee company assistant deputy vice board opposition army navy union team town "
            + "village university college school district house minority majority congress cabinet climate trade foreign prime field "
            + "department ministry gang rebel cult tribal union hospital museum bank fund airline club council commission agency bureau office film"
    )
    /// Adjectives in small letters that stand before a title in capitals.
    private static let times = keys(
        "former then late acting interim outgoing incoming current ex first deputy vice retired longtime veteran ruling sitting "
            + "disgraced ousted exiled jailed fellow newly populist conservative liberal progressive moderate senior junior assistant "
            + "associate chief top elder onetime one-time far-right hard-line democratic republican presumptive local")
    /// Participles in -ing that belong to an office.
    private static let participles = keys(
        "bestselling running acting outgoing incoming ruling leading founding managing visiting commanding presiding governing sitting retiring surviving "
            + "serving founding operating contributing marketing engineering consulting banking training planning nursing founding "
            + "dissenting filing coaching casting sentencing")

    /// Whether the phrase that begins at `begin` and ends with the noun of office at `head` does not go on with the word before.
    func stands(before begin: Int, head: Int) -> Bool {
        let word = begin - 1
        if isLineBreak(word, begin) { return true }
        guard tokens.indices.contains(word), let tag = tokens[word].xpos else { return false }
        // "naming | Sen.", not "Oscar-winning actress".
        if tag == "VBG", !isJoined(word), !Self.participles.contains(table.keys[word]) {
            return isFirst(word) || !table.isCapitalized(word)
        }
        if tag == "IN", !table.isWord(word, Key.of), table.isShape(word, .hasLower), !table.isAny(word, .preposition) {
            return !isJoined(word)
        }
        // "Recall | Sen. Berg"
        if isFirst(word), tag == "VB" { return true }
        return isTitle(begin, head) && isSmallNoun(word, tag)
    }

    /// Whether an office or what stands before one begins at a token: "the administration of | former President".
    func isOffice(_ token: Int) -> Bool {
        guard token < table.count else { return false }
        if table.isAny(token, [.role, .title]), !table.isPunctuation(token), table.isCapitalized(token) { return true }
        return Self.times.contains(table.keys[token]) && token + 1 < table.count
            && table.isAny(token + 1, [.role, .title])
    }

    /// "same way Sen.", "the damage Secretary", not "state Sen." and not the second part of "far-right".
    private func isSmallNoun(_ word: Int, _ tag: String) -> Bool {
        guard !table.isCapitalized(word), !table.isPunctuation(word), !isJoined(word), table.isShape(word, .hasLower),
            !table.isAny(word, [.role, .bodyNoun, .rank, .nameParticle])
        else { return false }
        // "to damage | Secretary Berg"
        if ["VB", "VBP", "VBZ"].contains(tag) { return true }
        if tag.hasPrefix("NN") {
            return !Self.kinds.contains(table.keys[word]) && !Self.times.contains(table.keys[word])
        }
        return tag == "JJ" && !Self.times.contains(table.keys[word]) && !Self.kinds.contains(table.keys[word])
            && (isDetermined(word) || isPredicate(word))
    }

    /// "the same | President": an adjective after an article is kept unless it points.
    private func isDetermined(_ word: Int) -> Bool { Self.pointing.contains(table.keys[word]) }
    private static let pointing = keys("same other such own next last only")

    /// "made sure | President Obama knew": after a verb.
    private func isPredicate(_ word: Int) -> Bool {
        table.sentence(of: word).contains(word - 1) && ["VERB", "AUX"].contains(tokens[word - 1].upos ?? "")
    }

    private func isTitle(_ begin: Int, _ head: Int) -> Bool {
        (table.isCapitalized(begin) || Self.times.contains(table.keys[begin])) && table.isCapitalized(head)
            && !table.isPunctuation(begin)
    }

    private func isJoined(_ word: Int) -> Bool {
        table.isShape(word - 1, .dash) && table.spans[word - 1].end == table.spans[word].begin
            || table.isShape(word + 1, .dash) && table.spans[word].end == table.spans[word + 1].begin
    }

    private func isFirst(_ word: Int) -> Bool { word == table.sentence(of: word).lowerBound }

    private func isLineBreak(_ word: Int, _ next: Int) -> Bool {
        guard word >= 0, next < table.count, table.spans[word].end <= table.spans[next].begin else { return false }
        return table.bytes[table.spans[word].end..<table.spans[next].begin].contains(UInt8(ascii: "\n"))
    }
}
