import LanguageModels

/// Numbers that name and measure nothing: the later ones of "Resolutions 2254 and 2118", the year of "below 2005 levels".
struct Numbering {
    let text: Lexemes

    private static let levels: Set<WordKey> = Set(["level", "levels", "baseline"].map { WordKey($0) })
    /// How far back the word of numbering may be.
    private static let reach = 16

    /// Whether "and" or commas join a number to one that a word of numbering stands before; a year in brackets may be between.
    func isRow(_ number: Range<Int>, _ sentence: Range<Int>, _ isNumbered: (Int, Range<Int>) -> Bool) -> Bool {
        guard number.count == 1, text.isDigits(number.lowerBound) else { return false }
        var index = number.lowerBound - 1
        var hasJoint = false
        while index > sentence.lowerBound, number.lowerBound - index < Self.reach {
            if text.isDigits(index) {
                if hasJoint, isNumbered(index, sentence) { return true }
            } else if text.isWord(index, CardinalNumbers.and) || text.isSign(index, ",") {
                hasJoint = true
            } else if !text.isSign(index, "("), !text.isSign(index, ")") {
                return false
            }
            index -= 1
        }
        return false
    }

    /// "33°30′21″N", "33.505716°N", the number of a message: coordinates and ids count nothing.
    func isMark(_ found: QuantityReader.Found, _ sentence: Range<Int>) -> Bool {
        let end = found.end
        if end < sentence.upperBound, !text.isSpaced(end) {
            if Self.degrees.contains(text.keys[end]) { return true }
            let isDegree = Self.degrees.contains(text.keys[end - 1])
            if isDegree, text.isDigits(end) || Self.directions.contains(text.keys[end]) { return true }
        }
        let number = found.number
        return number.count == 1 && text.isDigits(number.lowerBound)
            && text.items[number.lowerBound].count > Self.longest
    }

    private static let directions = Set(["n", "s", "e", "w"].map { WordKey($0) })
    private static let degrees = Set(["°", "′", "″"].map { WordKey($0) })
    /// Plain digits of more places are an id.
    private static let longest = 15

    /// "Obama's 2012 bundlers": a year after a possessor.
    func isYearOfOwner(_ found: QuantityReader.Found, _ sentence: Range<Int>) -> Bool {
        let mark = found.begin - 1
        guard found.comparator == nil, isYear(found.number), mark > sentence.lowerBound else { return false }
        return text.isWord(mark, Self.possessive) && !text.isSpaced(mark) && text.items[mark - 1].kind == .sign
            && !text.isSpaced(mark - 1)
    }

    private static let possessive = WordKey("s")

    private func isYear(_ number: Range<Int>) -> Bool {
        number.count == 1 && text.isDigits(number.lowerBound) && text.items[number.lowerBound].count == 4
            && (1900...2100).contains(text.items[number.lowerBound].number)
    }

    /// "below 2005 levels", "under the 1990 level": a year, whatever the word before it compares.
    func isYearOfLevels(_ found: QuantityReader.Found, _ sentence: Range<Int>) -> Bool {
        isYear(found.number) && found.end < sentence.upperBound && text.isAnyWord(found.end, Self.levels)
    }
}
