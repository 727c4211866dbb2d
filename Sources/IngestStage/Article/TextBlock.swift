import DocumentModel

/// A run of text between the borders of block elements, with what extraction needs to know of it.
struct TextBlock {
    /// The block element that holds it.
    var node: Int
    /// What it is by its elements.
    var kind: Block.Kind
    /// White space collapsed; line ends from `<br>` and in preformatted text only.
    var text: String
    /// How many bytes of it are in links.
    var linkBytes: Int

    /// The share of the text that is in links, 0 to 1.
    var linkDensity: Double { text.isEmpty ? 0 : min(1, Double(linkBytes) / Double(text.utf8.count)) }

    /// How many words there are, by spaces; scripts that write without spaces count two characters a word.
    var words: Int {
        guard !text.isEmpty else { return 0 }
        let spaces = text.utf8.count { $0 == 0x20 || $0 == 0x0A }
        let dense = text.utf8.count { (0xE3...0xED).contains($0) }
        return max(spaces + 1, dense / 2)
    }

    /// Whether it reads like running text: several words that are not links, ended like a sentence or long.
    var isProse: Bool {
        guard linkDensity < 0.5, words >= 8 else { return false }
        return words >= 20 || TextShape.endsLikeSentence(text)
    }
}
