/// Words that begin with an apostrophe: `'90s`, `'em`.
enum Elision {
    private static let words = WordTable("em cause til till bout n round tis twas")

    /// The end of one that begins at `begin`, after white space, or nil.
    static func end(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        let apostrophe = text.apostrophe(at: begin)
        guard apostrophe > 0 else { return nil }
        let letters = begin + apostrophe
        let end = text.wordEnd(from: letters, limit: limit)
        guard text.characterClass(at: letters) == .digit else { return words.contains(text, letters, end) ? end : nil }
        return end - letters == 2 || end - letters == 3 && text[end - 1] == UInt8(ascii: "s") ? end : nil
    }
}
