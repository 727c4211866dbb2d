import DocumentModel
import LanguageModels

/// What a source without a name of its own is, by the head of its words: people without names, a group, a body, a
/// document.
struct SourceKind {
    let table: TokenTable

    /// Nouns and pronouns for people who have no office together.
    static let groups = Set(
        ["opposition", "others", "some", "many", "most", "several", "public", "both", "everyone"].map(WordKey.init))
    /// "those close to the chancellor".
    private static let those = WordKey("those")
    private static let police = WordKey("police")

    /// The kind of the source whose words up to the first preposition or comma are `head`.
    func kind(_ head: Range<Int>, isCounted: Bool) -> Source.Kind {
        let last = head.upperBound - 1
        if Self.groups.contains(table.keys[last]) || table.isWord(head.lowerBound, Self.those) { return .group }
        if table.isWord(last, Self.police) { return .named }
        if table.isAny(last, .documentNoun), !table.isAny(last, .bodyNoun) { return .document }
        if isBody(last), isPlural(last), isBare(head) { return .group }
        if isBody(last) { return isDefinite(head) ? .named : .unnamed }
        if isCounted { return .unnamed }
        if table.isAny(last, [.group, .pluralRole, .nationality]) || isPlural(last) { return .group }
        return table.isAny(last, .role) && isOfOffice(head) ? .named : .unnamed
    }

    /// Ministries, armies, offices, courts.
    private func isBody(_ last: Int) -> Bool {
        table.isAny(last, [.bodyNoun, .organizationHead]) && !table.isAny(last, .pluralRole)
    }

    /// "local authorities": neither an article nor a possessor nor a name tells whose.
    private func isBare(_ head: Range<Int>) -> Bool {
        !head.contains { token in
            let opens = token == table.sentence(of: token).lowerBound
            return table.isAny(token, [.determiner, .possessive, .nationality])
                || table.isCapitalized(token) && !(opens && table.isShape(token, .hasLower))
        }
    }

    /// "the ministry", "its office": not "a ministry".
    private func isDefinite(_ head: Range<Int>) -> Bool {
        ![Key.a, Key.an].contains(table.keys[head.lowerBound])
    }

    /// "Pakistan's prime minister", "the prime minister": one office, one holder; "a minister", "the official" are not.
    private func isOfOffice(_ head: Range<Int>) -> Bool {
        guard head.count > 1 else { return false }
        let isPossessed = head.contains { table.isAny($0, .possessive) }
        let isModified = table.isWord(head.lowerBound, Key.the) && head.count > 2
        return isPossessed || isModified && !table.isAny(head.upperBound - 1, .addressee)
    }

    /// A noun in "s", capitalized only where a sentence begins or a party is named ("Republicans").
    private func isPlural(_ token: Int) -> Bool {
        let span = table.spans[token]
        guard span.count > 3, table.bytes[span.end - 1] == UInt8(ascii: "s") else { return false }
        return ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(table.bytes[span.end - 2])
            && !table.isAny(token, .function) && !table.isAny(token, .surname)
    }
}
