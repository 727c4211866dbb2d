import DocumentModel
import LanguageModels

/// "Kirby, the spokesman for the National Security Council,", "Ouedraogo, 45, the agency's head of operations".
struct OfficeAfterName {
    let table: TokenTable
    let verbs: VerbTags

    /// The office in an apposition after a name.
    func office(of name: Range<Int>) -> Office? {
        let sentence = table.sentence(of: name.lowerBound)
        guard let start = start(name.upperBound, sentence) else { return nil }
        if table.isAny(start, [.relative, .subordinator, .preposition, .coordinator])
            || table.isShape(start, .quotationMark)
            || table.isAny(start, .pronoun) && !table.isAny(start, .possessive)
        {
            return nil
        }
        var begin = start
        let isDetermined = table.isAny(begin, [.determiner, .possessive])
        if isDetermined { begin += 1 }
        // "Anna Berg, 40 ― a father"
        if table.isShape(begin, .hasDigit), !table.isShape(begin + 1, .dash) || table.isShape(begin + 1, .spaceBefore) {
            return nil
        }
        var index = begin
        while index < sentence.upperBound, index - begin < 9, !table.isShape(index, [.comma, .terminal]) {
            if table.isAny(index, .role), !isModifier(index, sentence), !isOfName(index, sentence),
                !table.isPossessiveMark(index + 1),
                isDetermined || !table.isAny(index, .pluralRole)
            {
                return Office(
                    words: words(begin, index)..<end(index + 1, sentence), phrase: start..<end(index + 1, sentence))
            }
            if isVerb(index) || verbs.isFinite(index) || isAway(index) { return nil }
            index += 1
        }
        return nil
    }

    /// The word after the comma, an age aside.
    private func start(_ end: Int, _ sentence: Range<Int>) -> Int? {
        var end = end
        guard sentence.contains(end), table.isShape(end, .comma) else { return nil }
        if sentence.contains(end + 2), table.isShape(end + 1, .hasDigit), table.isShape(end + 2, .comma) { end += 2 }
        return sentence.contains(end + 2) ? end + 1 : nil
    }

    /// "police chief": the word of office before another is a part of it.
    private func isModifier(_ index: Int, _ sentence: Range<Int>) -> Bool {
        sentence.contains(index + 1) && table.isAny(index + 1, .role)
    }

    /// "Anna Berg, President John Kirby's aide": the office of somebody else.
    private func isOfName(_ index: Int, _ sentence: Range<Int>) -> Bool {
        let next = index + 1
        return table.isCapitalized(index) && sentence.contains(next) && table.isCapitalized(next)
            && !table.isPunctuation(next) && !table.isAny(next, .function)
    }

    /// The words of office after the possessor ("the agency's head of operations").
    private func words(_ begin: Int, _ head: Int) -> Int {
        let mark = (begin..<head).last { table.isPossessiveMark($0) }
        return mark.map { $0 + 1 } ?? begin
    }

    /// "either directly or through a deputy": what stands behind a preposition is nobody's office.
    private func isAway(_ index: Int) -> Bool {
        verbs.isPreposition(index) && !table.isWord(index, Key.of) && !table.isCapitalized(index)
            && !table.isShape(index - 1, .dash) && !table.isShape(index + 1, .dash)
    }

    private func isVerb(_ index: Int) -> Bool {
        if table.isPossessiveMark(index) || verbs.isNoun(index) { return false }
        return table.isAny(index, .auxiliary) || table.isAny(index, .verb) && !table.isCapitalized(index)
    }

    /// Goes on over "for the National Security Council", up to "poisoned by ...".
    private func end(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = start
        while end < sentence.upperBound, end - start < Self.longest, !table.isPunctuation(end) || isInner(end),
            !isVerb(end), !verbs.isVerb(end) || isGlued(end),
            !table.isWord(end, Self.whose),
            !isClauseWord(end) || table.isAny(end, .possessive) && !table.isAny(end, .relative),
            !opensAnother(end, sentence)
        {
            end += 1
        }
        while end > start, table.isAny(end - 1, [.determiner, .coordinator, .preposition, .adverb]), !isInner(end - 1) {
            end -= 1
        }
        return end
    }

    /// "an Ohio-based firm": the second part of a word.
    private func isGlued(_ index: Int) -> Bool {
        table.isShape(index - 1, .dash) && !table.isShape(index - 1, .spaceBefore)
            && !table.isShape(index, .spaceBefore)
    }

    /// The most words after the noun of office.
    private static let longest = 14

    /// "an adviser to the campaign and an associate professor": the first office is told.
    private func opensAnother(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard table.isAny(index, .coordinator), sentence.contains(index + 1) else { return false }
        if [Key.a, Key.an].contains(table.keys[index + 1]) { return true }
        // "professor of surgery and the editor", not "director of the CIA and the FBI".
        return table.isAny(index + 1, [.determiner, .possessive])
            && (index + 2..<index + 5).prefix { !table.isPunctuation($0) && !table.isAny($0, .preposition) }
                .contains { table.isAny($0, .role) && !table.isCapitalized($0) }
    }

    /// "who", "when", "us", not "US".
    private func isClauseWord(_ index: Int) -> Bool {
        table.isAny(index, [.relative, .subordinator])
            || table.isAny(index, .pronoun) && !(table.isShape(index, .allCapitals) && table.spans[index].count > 1)
    }

    private func isInner(_ index: Int) -> Bool {
        table.isShape(index, .dash) && !table.isShape(index, .spaceBefore) || table.isPossessiveMark(index)
            || table.isWord(index, Self.ampersand)
    }

    private static let ampersand = WordKey("&")
    private static let whose = WordKey("whose")
}
