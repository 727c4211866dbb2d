/// Whether a sentence ends between two tokens: the rules of running text.
enum SentenceBoundary {
    private static let prepositions = WordTable("at by on in from until since before after around about")

    /// Whether a sentence ends before `index`; `sentence` reaches from its first token to the end of the region.
    static func verdict(
        _ text: borrowing ByteText, _ tokens: [RawToken], before index: Int, in sentence: Range<Int>
    ) -> BoundaryVerdict {
        guard let mark = markIndex(tokens, before: index, from: sentence.lowerBound) else {
            return tokens[index].followsSpace ? .open : .never
        }
        if tokens[mark].kind == .abbreviation {
            return abbreviationEnds(text, tokens, mark, next: index, sentence) ? .always : .unlikely
        }
        if Ellipsis.isSpaced(text, tokens, mark, in: sentence) {
            return Ellipsis.ends(text, tokens, mark, next: index, in: sentence) ? .always : .never
        }
        return markEnds(text, tokens, mark, next: index, sentence)
    }

    private static func markEnds(
        _ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int, next index: Int, _ sentence: Range<Int>
    ) -> BoundaryVerdict {
        let next = tokens[index]
        guard next.followsSpace || startsAfterNoSpace(text, tokens, mark, next: index) else { return .never }
        if isListMarker(text, tokens, mark, sentence) { return .never }
        if isLowerCase(text, next), isNameWithMark(text, tokens, mark) { return .never }
        if isLowerCase(text, next) || next.kind == .terminal || QuotationSide.closes(tokens, index) { return .open }
        if next.kind == .punctuation, !isDash(text, next) { return .open }
        let isQuoted = mark < index - 1 && !isFullStop(text, tokens[mark])
        let continues =
            isQuoted && !SentenceStarter.isOne(text, Int(next.begin), Int(next.end))
            && ReportingClause.begins(text, tokens, index, limit: sentence.upperBound)
        return continues ? .unlikely : .likely
    }

    /// The terminal mark or abbreviation that ends before `index`, closing marks between them allowed.
    private static func markIndex(_ tokens: [RawToken], before index: Int, from first: Int) -> Int? {
        var mark = index - 1
        while mark > max(first, index - 8) {
            let isSymbol = tokens[mark].kind == .symbol && !tokens[mark].followsSpace
            guard isSymbol || QuotationSide.closes(tokens, mark) else { break }
            mark -= 1
        }
        let kind = tokens[mark].kind
        return kind == .terminal || kind == .abbreviation ? mark : nil
    }

    /// `Inc. The`: a new sentence if it cannot be the rest of a name.
    private static func abbreviationEnds(
        _ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int, next: Int, _ sentence: Range<Int>
    ) -> Bool {
        let token = tokens[mark]
        let (begin, end) = (Int(token.begin), Int(token.end) - 1)
        guard let kind = Abbreviation.kind(text, begin, end), kind != .leading, tokens[next].followsSpace else {
            return false
        }
        guard text.characterClass(at: Int(tokens[next].begin)) == .upper else {
            // "2:30 p.m. (1330 GMT)" goes on.
            let isClock = next + 1 < tokens.count && tokens[next + 1].kind == .number
            return tokens[next].kind == .opening && mark > sentence.lowerBound && kind == .time && !isClock
        }
        if kind == .time {
            return !isOnlyTime(text, tokens, mark, sentence) && !TimeOfDay.continues(text, tokens, next)
        }
        let isInitial = end - begin == 1
        if isInitial, mark == sentence.lowerBound || tokens[mark - 1].kind == .abbreviation { return false }
        return SentenceStarter.isOne(text, Int(tokens[next].begin), Int(tokens[next].end))
    }

    /// `At 5 a.m.` is no sentence.
    private static func isOnlyTime(
        _ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int, _ sentence: Range<Int>
    ) -> Bool {
        let first = tokens[sentence.lowerBound]
        return mark - sentence.lowerBound < 4 && prepositions.contains(text, Int(first.begin), Int(first.end))
    }

    /// `world.Today`: a missing space.
    private static func startsAfterNoSpace(
        _ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int, next: Int
    ) -> Bool {
        let begin = Int(tokens[next].begin)
        guard mark == next - 1, tokens[next].kind == .word || tokens[next].kind == .abbreviation, mark > 0 else {
            return false
        }
        guard text.characterClass(at: begin) == .upper, Int(tokens[next].end) - begin > 1 else { return false }
        let before = text.characterClass(before: Int(tokens[mark].begin))
        return before == .lower || before == .digit
    }

    /// `1. The first point`: the mark belongs to the number or letter at the start of the sentence.
    private static func isListMarker(
        _ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int, _ sentence: Range<Int>
    ) -> Bool {
        let first = sentence.lowerBound
        guard mark > first, mark - first < 3, !tokens[mark].followsSpace else { return false }
        guard mark == first + 1 || ListMarkers.isBullet(text, tokens[first]) else { return false }
        let enumerator = tokens[mark - 1]
        let isLetter =
            enumerator.end - enumerator.begin == 1 && text.characterClass(at: Int(enumerator.begin)) == .lower
        return enumerator.kind == .number || isLetter
    }

    /// Names that end with an exclamation mark.
    private static let markedNames = WordTable("yahoo jeopardy wham yum oklahoma")

    private static func isNameWithMark(_ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int) -> Bool {
        guard mark > 0, !tokens[mark].followsSpace else { return false }
        return markedNames.contains(text, Int(tokens[mark - 1].begin), Int(tokens[mark - 1].end))
    }

    private static func isLowerCase(_ text: borrowing ByteText, _ token: RawToken) -> Bool {
        text.characterClass(at: Int(token.begin)) == .lower && token.kind != .address
    }

    private static func isFullStop(_ text: borrowing ByteText, _ token: RawToken) -> Bool {
        token.end - token.begin == 1 && text[Int(token.begin)] == UInt8(ascii: ".")
    }

    private static func isDash(_ text: borrowing ByteText, _ token: RawToken) -> Bool {
        text[Int(token.begin)] == UInt8(ascii: "-") || text[Int(token.begin)] == 0xE2
    }
}
