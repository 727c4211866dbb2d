import LanguageModels

/// Vague words for the present, the past and the future: "now", "recently", "in the near future".
enum ReferenceRule: TimeRule {
    private static let phrases = LexemePhrases(PhraseList.timeReferences.entries.map(\.phrase))
    private static let starts = Set(PhraseList.timeReferences.entries.compactMap { Lexemes($0.phrase).keys.first })
    private static let soon = WordKey("soon")
    private static let around = TimeKey.set("as too how so")
    private static let clauses = TimeKey.set("that after as before enough afterward afterwards thereafter")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        guard text.isAnyWord(start, starts) else { return earlier(text, start, limit) }
        guard let match = phrases.match(text, at: start, before: limit), !isOther(text, start, match.end, limit) else {
            return nil
        }
        return .date(start, match.end, .vague(PhraseList.timeReferences.entries[match.index].value))
    }

    /// "as soon as", "now that", "shortly after", "up to date", "the future head".
    private static func isOther(_ text: Lexemes, _ start: Int, _ end: Int, _ limit: Int) -> Bool {
        if end < limit,
            text.isHyphen(end, before: limit) || start > 0 && text.isDash(start - 1) && !text.isSpaced(start)
        {
            return true
        }
        if end == start + 1, start > 0, text.isAnyWord(start - 1, around) { return true }
        if end == start + 1, end < limit, text.isAnyWord(end, clauses) { return true }
        // "the future of Syria", "shortly afterwards"
        if text.isWord(start, TimeKey.the), end < limit, text.isWord(end, TimeKey.of) { return true }
        if text.isWord(start, TimeKey.of), end < limit, text.items[end].word >= 0 { return true }
        if text.isWord(start, TimeKey.to), start > 0, text.isWord(start - 1, WordKey("up")) { return true }
        let isNoun =
            text.isWord(start, TimeKey.the) && end < limit && text.items[end].kind == .word
            && Lexicon.shared.entry(text.keys[end]).classes.isDisjoint(with: WordClass.function)
        return isNoun
            || text.items[start].isCapitalized && text.items[start].isAllCapitals && text.items[start].count > 1
    }

    /// "earlier" by itself: not "earlier than", not before a noun.
    private static func earlier(_ text: Lexemes, _ start: Int, _ limit: Int) -> TimeReading? {
        guard text.isWord(start, TimeKey.earlier),
            start == 0 || !text.isAnyWord(start - 1, TimeKey.set("the no an any much"))
        else { return nil }
        let isEnd = start + 1 >= limit || text.items[start + 1].kind == .sign && !text.isDash(start + 1)
        return isEnd ? .date(start, start + 1, .vague("PAST_REF")) : nil
    }
}
