import LanguageModels

/// A quick test whether a time may begin at a lexeme: most words need no rule.
enum TimeTrigger {
    private static let words: Set<WordKey> = {
        var words = TimeKey.set(
            "a an the that every each any all whole entire full half some several few many numerous couple another once twice "
                + "fiscal financial school academic calendar tax fy cy sy per rest remainder remaining q bi semi final overnight"
        )
        for phrase in PhraseList.timeReferences.entries + PhraseList.holidays.entries {
            if let first = Lexemes(phrase.phrase).keys.first { words.insert(first) }
        }
        return words.union(LongRule.words)
    }()

    private static let domains = TimeKey.set("com org net co io tv")

    static func mayBegin(_ text: Lexemes, _ index: Int) -> Bool {
        // "Monday.com"
        if index + 2 < text.count, text.isSign(index + 1, "."), !text.isSpaced(index + 1), !text.isSpaced(index + 2),
            text.isAnyWord(index + 2, domains)
        {
            return false
        }
        return switch text.items[index].kind {
        case .digits: true
        case .word: text.items[index].word >= 0 || words.contains(text.keys[index])
        case .sign: text.isWord(index, WordKey("'")) || text.items[index].count == 2
        }
    }
}
