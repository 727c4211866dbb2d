/// Words with a hyphen: split at it, unless what stands before it is only a prefix (`non-state`, `e-mail`).
enum HyphenatedWord {
    private static let prefixes = WordTable(
        """
        e non pre anti re post co pro multi ex sub semi cross neo counter intra inter socio psycho mini micro un over
        mid pan ultra trans extra quasi pseudo bi tri poly mega meta de dis uh mm hm
        """)

    /// Whether the hyphen after the part from `begin` to `hyphen` belongs to the word.
    static func isPrefix(_ text: borrowing ByteText, _ begin: Int, _ hyphen: Int) -> Bool {
        prefixes.contains(text, begin, hyphen)
    }
}
