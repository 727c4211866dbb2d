/// Full stops with spaces between them: `. . .` leaves words out, `. . . .` ends a sentence as well.
enum Ellipsis {
    /// Whether an ellipsis begins at `offset`; two full stops at the end of a word may be an abbreviation's and the
    /// sentence's (`Inc..`).
    static func begins(_ text: borrowing ByteText, _ offset: Int) -> Bool {
        text.has("..", at: offset) && !text.characterClass(at: offset + 2).isSpace
    }

    /// Whether the mark is one of several full stops that spaces separate.
    static func isSpaced(_ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int, in sentence: Range<Int>) -> Bool
    {
        guard isStop(text, tokens[mark]) else { return false }
        let previous = mark > sentence.lowerBound && tokens[mark].followsSpace && isStop(text, tokens[mark - 1])
        return previous
            || mark + 1 < sentence.upperBound && tokens[mark + 1].followsSpace && isStop(text, tokens[mark + 1])
    }

    /// Whether a sentence ends after the mark: after four stops, or after the first of four if it touches its word.
    static func ends(
        _ text: borrowing ByteText, _ tokens: [RawToken], _ mark: Int, next: Int, in sentence: Range<Int>
    ) -> Bool {
        var first = mark
        while first > max(sentence.lowerBound, mark - 4), tokens[first].followsSpace, isStop(text, tokens[first - 1]) {
            first -= 1
        }
        var last = mark
        while last + 1 < min(sentence.upperBound, mark + 5), tokens[last + 1].followsSpace,
            isStop(text, tokens[last + 1])
        { last += 1 }
        guard last - first == 3, last + 1 < sentence.upperBound else { return false }
        guard text.characterClass(at: Int(tokens[last + 1].begin)) == .upper else { return false }
        return tokens[first].followsSpace ? mark == last : mark == first && next == first + 1
    }

    private static func isStop(_ text: borrowing ByteText, _ token: RawToken) -> Bool {
        token.end - token.begin == 1 && text[Int(token.begin)] == UInt8(ascii: ".")
    }
}
