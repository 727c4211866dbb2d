/// Contracted words that Universal Dependencies splits: `do|n't`, `it|'s`, `can|not`, `gon|na`.
enum Contraction {
    /// Words without an apostrophe; `+` stands where they are split.
    private static let words = table(
        """
        can+not gon+na wan+na got+ta gim+me lem+me lot+ta out+ta what+cha do+nt did+nt does+nt wo+nt
        ca+nt is+nt are+nt was+nt were+nt could+nt would+nt should+nt have+nt has+nt had+nt ai+nt i+m i+ve you+re
        you+ve they+re they+ve that+s what+s there+s he+s c'm+on d'+you y'+all t+is t+was
        """)

    private static func table(_ words: String) -> WordTable {
        WordTable(
            words.split(whereSeparator: \.isWhitespace).map { entry in
                let parts = entry.split(separator: "+")
                return (Substring(parts.joined()), UInt8(parts[0].utf8.count))
            })
    }

    /// The number of bytes before the split of a whole word, or nil if it is not split.
    static func split(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Int? {
        guard end - begin < 8, let offset = words[FoldedHash.of(text, begin, end)] else { return nil }
        return Int(offset)
    }

    /// The end of `n't` at `begin`, or nil.
    static func negationEnd(_ text: borrowing ByteText, _ begin: Int) -> Int? {
        guard FoldedHash.folded(text[begin]) == UInt8(ascii: "n") else { return nil }
        let apostrophe = text.apostrophe(at: begin + 1)
        guard apostrophe > 0, FoldedHash.folded(text[begin + 1 + apostrophe]) == UInt8(ascii: "t") else { return nil }
        let end = begin + 2 + apostrophe
        return text.characterClass(at: end).isWord ? nil : end
    }

    /// The end of a clitic with its apostrophe (`'s`, `'re`) at `begin`, or nil.
    static func cliticEnd(_ text: borrowing ByteText, _ begin: Int) -> Int? {
        let apostrophe = text.apostrophe(at: begin)
        guard apostrophe > 0 else { return nil }
        let letters = begin + apostrophe
        let isLong = text.has("re", at: letters) || text.has("ve", at: letters) || text.has("ll", at: letters)
        let isShort = text.has("s", at: letters) || text.has("d", at: letters) || text.has("m", at: letters)
        guard isLong || isShort else { return nil }
        let end = letters + (isLong ? 2 : 1)
        return text.characterClass(at: end).isWord ? nil : end
    }
}
