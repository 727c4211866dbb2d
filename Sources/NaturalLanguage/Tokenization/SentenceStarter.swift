/// Capitalized words that begin a sentence far more often than they continue a name.
enum SentenceStarter {
    private static let words = WordTable(
        """
        a an the this that these those he she it they we you i his her its their our my your there here who what when
        where why how which if in on at by for from with as after before during since while although though because
        but and or nor so yet however still then now not no one some many most all each both few several such even
        only also meanwhile instead moreover is are was were do does did can could will would should may might has
        have had let another other others once until unless despite under over according among
        """)

    /// Whether the word from `begin` to `end` is one, in any case.
    static func isOne(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Bool { words.contains(text, begin, end) }

    /// Whether one, with a capital, is the next word after `offset`.
    static func begins(_ text: borrowing ByteText, after offset: Int) -> Bool {
        let begin = text.spaceEnd(from: offset)
        guard begin > offset, text.characterClass(at: begin) == .upper else { return false }
        return isOne(text, begin, text.wordEnd(from: begin, limit: min(begin + 12, text.count)))
    }
}
