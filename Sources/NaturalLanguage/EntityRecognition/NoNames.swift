import DocumentModel
import LanguageModels

/// What the tagger takes for names that is none: a figure with its unit ("25bp"), a party with its state ("D-N.Y."), an illness.
struct NoNames {
    let table: TokenTable
    let tokens: [Token]

    private static let illnesses = Set(
        """
        ebola zika mpox covid covid-19 coronavirus malaria cholera measles polio dengue influenza tuberculosis hiv aids sars mers \
        monkeypox diphtheria smallpox typhoid anthrax omicron novichok polonium fentanyl
        """.split(separator: " ").map { WordKey($0) })
    private static let ranks = Set(
        "det ch insp supt sgt dci dsi sir maj cmdr cllr cpl pte".split(separator: " ").map { WordKey($0) })
    private static let parties = Set(["d", "r", "i"].map { WordKey($0) })

    /// Whether a name can be one.
    func isName(_ name: NamedSpan) -> Bool {
        let text = table.text(name.tokens)
        guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else {
            return false
        }
        let first = name.tokens.lowerBound
        if isMonth(name.tokens) || isPhrase(name) || isSide(name, text) || isThing(name) { return false }
        if name.tokens.count == 1, Self.illnesses.contains(table.keys[first]) { return false }
        if isCommonNoun(name) || name.type == .geopolitical && isSmall(name, text) { return false }
        if name.type == .person, name.tokens.allSatisfy({ Self.ranks.contains(table.keys[$0]) }) { return false }
        if table.isShape(first, .hasDigit), !text.contains(where: \.isUppercase) { return false }
        return !isParty(text)
    }

    /// "pro-Clinton", "anti-Semitism": what somebody is for or against, and no body either where one word follows.
    private func isSide(_ name: NamedSpan, _ text: String) -> Bool {
        ["pro-", "anti-", "non-"].contains { text.hasPrefix($0) } && name.tokens.count < 3
    }

    private static let faiths = Set(
        "islam christianity judaism hinduism buddhism catholicism communism islamism".split(separator: " ").map {
            WordKey($0)
        })

    /// "Islam", "the West,": a lone word of no list that has an article is nobody.
    private func isThing(_ name: NamedSpan) -> Bool {
        let word = name.tokens.lowerBound
        guard name.type == .person, name.tokens.count == 1, !table.isAny(word, .givenName) else { return false }
        if Self.faiths.contains(table.keys[word]) { return true }
        let after = word + 1
        return table.isWord(word - 1, Key.the) && !table.isAny(word, .surname)
            && (table.isPunctuation(after) || table.isAny(after, [.preposition, .auxiliary]))
            && !table.isPossessiveMark(after)
    }

    /// "mid-October": a time.
    private func isMonth(_ tokens: Range<Int>) -> Bool {
        tokens.contains { table.isAny($0, .month) } && tokens.contains { table.isShape($0, .dash) }
            && tokens.allSatisfy {
                table.isAny($0, [.month, .function]) || table.isPunctuation($0)
                    || Self.stretches.contains(table.keys[$0])
            }
            || tokens.count == 1 && Self.months.contains(table.keys[tokens.lowerBound])
    }

    private static let stretches = Set(["mid", "early", "late"].map { WordKey($0) })
    private static let months = Set(
        "january february march april may june july august september october november december".split(separator: " ")
            .map {
                WordKey("mid-\($0)")
            })

    /// "Foreign policy analysts": at the head of a sentence, and small but for its first letter.
    private func isPhrase(_ name: NamedSpan) -> Bool {
        name.type == .organization && name.tokens.count > 1
            && name.tokens.lowerBound == table.sentence(of: name.tokens.lowerBound).lowerBound
            && table.isShape(name.tokens.lowerBound, .hasLower)
            && name.tokens.dropFirst().allSatisfy {
                table.isShape($0, .hasLower) && !table.isCapitalized($0) && !table.isShape($0, .hasDigit)
            }
    }

    /// "Inflation rose": the first word of a sentence, which the tagger of words takes for a common noun and no list has.
    private func isCommonNoun(_ name: NamedSpan) -> Bool {
        let word = name.tokens.lowerBound
        guard name.tokens.count == 1, word == table.sentence(of: word).lowerBound, tokens.indices.contains(word),
            tokens[word].xpos == "NN" || tokens[word].xpos == "NNS", table.isShape(word, .hasLower),
            !table.isAny(word, WordClass.givenName.union(.surname))
        else { return false }
        return GazetteerTable.shared.longest(table, at: word, before: word + 1) == nil
    }

    /// "plunges into ravine": small letters where the sentence has capitals, of no place that we know.
    private func isSmall(_ name: NamedSpan, _ text: String) -> Bool {
        let first = table.sentence(of: name.tokens.lowerBound).lowerBound
        guard text == text.lowercased(), name.tokens.lowerBound > first, table.isCapitalized(first) else {
            return false
        }
        return GazetteerTable.shared.longest(table, at: name.tokens.lowerBound, before: name.tokens.upperBound) == nil
    }

    /// Whether it is a party with its state: "D-N.Y.", "R-Ky.", "I-Vt.".
    private func isParty(_ text: String) -> Bool {
        let parts = text.split(separator: "-", maxSplits: 1)
        return parts.count == 2 && Self.parties.contains(WordKey(parts[0])) && parts[0].allSatisfy(\.isUppercase)
            && text.hasSuffix(".")
    }
}
