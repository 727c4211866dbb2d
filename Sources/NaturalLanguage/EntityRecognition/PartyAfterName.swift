import DocumentModel
import LanguageModels

/// "Dianne Feinstein, Democrat of California,", "Anna Berg, a Texas Republican,", "Anna Berg, the top Democrat on the Budget Committee".
struct PartyAfterName {
    let table: TokenTable
    /// The most words before the noun.
    private static let reach = 4

    /// The words behind a name and a comma that tell the person's party, and the place or body for which he is a member of it.
    func membership(of name: Range<Int>) -> Range<Int>? {
        let sentence = table.sentence(of: name.lowerBound)
        let start = name.upperBound + 1
        guard table.isShape(start - 1, .comma), sentence.contains(start) else { return nil }
        let words = start..<min(start + 1 + Self.reach, sentence.upperBound)
        guard let member = words.first(where: { isEnd($0) || isMember($0) }), isMember(member),
            !sentence.contains(member + 1) || isFollowed(member + 1)
        else { return nil }
        return start..<end(member + 1, sentence)
    }

    private func isMember(_ token: Int) -> Bool {
        // not "Anna Berg, Democrats and others"
        let word = table.text(token..<token + 1)
        return PoliticianMarks.shared.party(ofMembers: word) != nil && !word.hasSuffix("s")
            && !table.isShape(token + 1, .dash)
    }

    private func isEnd(_ token: Int) -> Bool {
        table.isPunctuation(token) && !table.isPossessiveMark(token)
            || table.isAny(token, [.preposition, .coordinator, .relative, .subordinator, .auxiliary])
                && !table.isAny(token, .possessive)
    }

    private func isFollowed(_ token: Int) -> Bool {
        table.isPunctuation(token) || table.isAny(token, [.preposition, .relative, .coordinator])
    }

    /// Over "of California", "on the House Intelligence Committee".
    private func end(_ start: Int, _ sentence: Range<Int>) -> Int {
        guard sentence.contains(start + 1), table.isAny(start, .preposition) else { return start }
        var end = start + 1
        while sentence.contains(end),
            table.isCapitalized(end) || table.isAny(end, .determiner) || table.isWord(end, Key.of)
        {
            end += 1
        }
        return end > start + 1 ? end : start
    }
}
