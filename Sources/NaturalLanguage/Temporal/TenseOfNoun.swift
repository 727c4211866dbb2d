import LanguageModels

/// Which way a time looks that names a thing: "during Monday's debate", "her Sunday morning collapse".
///
/// A present verb tells what comes with an adverb ("the trial opens Monday"), but such a thing has mostly been: "The effect
/// of Monday's debate is small."
struct TenseOfNoun {
    let text: Lexemes

    private static let behind = TimeKey.set("during after following since from despite")
    private static let ahead = TimeKey.set("before for until by toward towards entering")
    private static let looking = TimeKey.set("look looks looking forward ahead")
    private static let owners = TimeKey.set("the his her its their our my your s this that")

    func tense(_ tense: TimeContext.Tense, _ reading: TimeReading, in sentence: Range<Int>) -> TimeContext.Tense {
        guard tense == .present, reading.begin > sentence.lowerBound else { return tense }
        let before = reading.begin - 1
        if text.isAnyWord(before, Self.ahead) || isAheadOf(before, sentence) { return tense }
        if text.isAnyWord(before, Self.behind) { return .past }
        let isOwned = text.isAnyWord(before, Self.owners) && isWord(reading.end, sentence)
        return isGenitive(reading.end, sentence) || isOwned ? .past : tense
    }

    /// "ahead of Sunday's vote", "look to Friday's report".
    private func isAheadOf(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        if text.isWord(index, TimeKey.of) { return text.isWord(index - 1, WordKey("ahead")) }
        return text.isWord(index, TimeKey.to) && text.isAnyWord(index - 1, Self.looking)
    }

    private func isWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index < sentence.upperBound && text.items[index].kind == .word
            && Lexicon.shared.entry(text.keys[index]).classes.isDisjoint(with: WordClass.function)
    }

    /// An apostrophe of either kind and "s".
    private func isGenitive(_ index: Int, _ sentence: Range<Int>) -> Bool {
        index + 1 < sentence.upperBound && text.isWord(index + 1, TimeKey.s) && !text.isSpaced(index + 1)
            && text.items[index].kind == .sign
    }
}
