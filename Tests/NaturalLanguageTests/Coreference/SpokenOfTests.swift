import DocumentModel
import Testing

/// Who speaks is not told of, and who has no name can be meant too.
struct SpokenOfTests {
    @Test(
        arguments: [
            // The speaker of a quotation is not "he" in it.
            (
                "Nils Berg left. Gus Lind stayed. \"He can win,\" said Lind.",
                ["he = Nils Berg"]
            ),
            ("Nils Berg was impressed. \"He can win,\" he said.", ["he = Nils Berg"]),
            // Whom the text cites at the head of a sentence is not told of in it.
            ("According to Nils Berg, it was unclear what he held.", []),
            ("It was late, according to Nils Berg. He left.", ["he = Nils Berg"]),
            // The possessive of a phrase before its subject.
            ("Nils Berg wrote to Gus Lind. In his letter, Lind told members so.", ["his = Gus Lind"]),
            // Somebody whom only a number names.
            ("Nils Berg said two soldiers were held. One of the soldiers was born in 2005. He wept.", []),
            // A son is no woman.
            ("Anna Berg fled. Berg's son, Robin Lind, said she was safe.", ["she = Anna Berg"]),
        ] as [(String, [String])])
    func links(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }

    /// "President" in the office of his chief of staff is not his.
    @Test func officeOfAnother() {
        #expect(
            Links.of("John Lind, chief of staff to President Nils Berg, left. The president wept.", .nominal)
                .filter { $0.hasPrefix("the president") } == ["the president = Nils Berg"])
    }
}
