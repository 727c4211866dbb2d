import LanguageModels

/// Numbers that count nothing: a lone "one", a part of a name ("F-16", "Boeing 737", "room 5"), an address.
struct QuantityFilter {
    let text: Lexemes

    private static let one = WordKey("one")
    private static let of = WordKey("of")
    private static let another = WordKey("another")
    private static let per = WordKey("per")
    private static let group = WordKey("group")
    /// Who meets as the "Group of 20".
    private static let members = Set(["leaders", "nations", "countries", "economies", "summit"].map { WordKey($0) })
    private static let numbering: Set<WordKey> = Set(
        [
            "no", "nos", "number", "article", "section", "chapter", "page", "room", "flight", "channel", "phase",
            "highway", "route", "resolution", "resolutions", "articles", "sections", "fortune", "part", "volume",
            "paragraph", "level", "figure", "table", "act", "title",
            "unit", "category", "stage", "grade", "tier", "exhibit", "item", "gate", "terminal", "amendment",
            "proposition", "prop", "hb", "sb", "interstate", "reactor", "windows", "ftse", "nikkei", "cac", "stoxx",
            "asx",
            "csi", "nifty", "ibex", "rule", "project", "appendix", "annex", "platform", "pier", "apollo",
        ].map { WordKey($0) })

    /// A quick test: whether a quantity may begin at a lexeme, inside a word it never does.
    func mayBegin(_ index: Int) -> Bool {
        // "N2 billion": the scale of a number that is none.
        if index > 0, text.isAny(index, .scale), text.isDigits(index - 1) { return false }
        let isAttached = index > 0 && !text.isSpaced(index)
        guard isAttached else { return true }
        let previous = text.items[index - 1]
        if previous.kind != .sign { return text.items[index].kind == .sign && text.items[index].count > 1 }
        // The second number of "won 2-1" is none of its own.
        if text.isDash(index - 1) { return index < 2 || text.isSpaced(index - 1) }
        // The middle of "R2,300" is no number.
        if text.isSign(index - 1, ","), text.isDigits(index) { return false }
        // "died.[3]": a note.
        if text.isSign(index - 1, "["), index + 1 < text.count, text.isSign(index + 1, "]") { return false }
        return !"/.:@_#&=?%".contains { text.isSign(index - 1, $0) }
    }

    /// Whether what was read counts nothing; `hangsOnWordBefore` tells whether the parser joins the number to the word
    /// before it.
    func isNone(
        _ found: QuantityReader.Found, in sentence: Range<Int>, hangsOnWordBefore: @autoclosure () -> Bool
    ) -> Bool {
        let numbering = Numbering(text: text)
        if numbering.isMark(found, sentence) { return true }
        if found.unit != nil { return false }
        if isGeneration(found) || isGoingOn(found.end, sentence) || isNumbered(found.number.lowerBound, sentence)
            || numbering.isRow(found.number, sentence, isNumbered) || numbering.isYearOfLevels(found, sentence)
            || numbering.isYearOfOwner(found, sentence)
        {
            return true
        }
        if isAfterName(found.number, sentence), hangsOnWordBefore() { return true }
        guard found.comparator == nil, found.number.count == 1, text.isWord(found.number.lowerBound, Self.one) else {
            return false
        }
        let next = found.end
        guard next < sentence.upperBound, text.items[next].kind == .word else { return true }
        return text.isWord(next, Self.of) || text.isWord(next, Self.another)
            || found.begin > sentence.lowerBound && text.isAnyWord(found.begin - 1, Self.pointing)
    }

    /// "5G", "4K": one digit with a letter is a kind, no thousand.
    private func isGeneration(_ found: QuantityReader.Found) -> Bool {
        let (first, letter) = (found.number.lowerBound, found.number.lowerBound + 1)
        guard found.number.count == 2, text.isDigits(first), text.items[first].count == 1, !text.isSpaced(letter) else {
            return false
        }
        return text.items[letter].isCapitalized && text.items[letter].count == 1
    }

    private static let pointing: Set<WordKey> = Set(
        ["the", "this", "that", "which", "no", "any", "every", "each", "another", "last", "next"].map { WordKey($0) })

    /// "25-year", "3x", "180ml": letters or a hyphen hang on the number.
    private func isGoingOn(_ end: Int, _ sentence: Range<Int>) -> Bool {
        guard end < sentence.upperBound, !text.isSpaced(end) else { return false }
        if text.items[end].kind == .word { return true }
        let isNext = end + 1 < sentence.upperBound && !text.isSpaced(end + 1)
        guard isNext, text.items[end + 1].kind != .sign else { return false }
        return text.isDash(end) || "/:@_".contains { text.isSign(end, $0) }
    }

    /// A word of numbering before the number ("Resolution 1701").
    private func isNumbered(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let before = text.isSign(index - 1, ".") && index - 1 > sentence.lowerBound ? index - 2 : index - 1
        // "Group of 7 leaders"
        if before > sentence.lowerBound, text.isWord(before, Self.of), text.isWord(before - 1, Self.group) {
            return text.items[before - 1].isCapitalized
                && (before - 1 > sentence.lowerBound
                    || index + 1 < text.count && text.isAnyWord(index + 1, Self.members))
        }
        // "S&P 500"
        if before > 1, text.isWord(before, WordKey("p")), text.isSign(before - 1, "&") { return true }
        // "5.3 deaths per 100,000 people": the measure of a rate.
        return text.isAnyWord(before, Self.numbering) || text.isWord(before, Self.per)
    }

    /// "Boeing 737": plain digits after a capitalized word that does not open the sentence, not "Gaza 45,000".
    private func isAfterName(_ number: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let before = number.lowerBound - 1
        guard number.count == 1, before > sentence.lowerBound, text.items[before].isCapitalized else { return false }
        // One letter is a unit or an initial, but in "S&P 500" it is the end of a name.
        let isLetter = text.items[before].isAllCapitals && text.items[before].count == 1 && text.isSpaced(before)
        return !isLetter && text.items[before].word < 0
            && !isFunction(before)
    }

    private func isFunction(_ index: Int) -> Bool {
        Lexicon.shared.entry(text.keys[index]).classes.isDisjoint(with: WordClass.function) == false
    }
}
