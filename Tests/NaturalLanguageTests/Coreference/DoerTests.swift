import DocumentModel
import Testing

/// Who does it is another one than to whom it is done, however the two are named.
struct DoerTests {
    @Test(
        arguments: [
            ("Nils Berg spoke in Oslo. Berg and Anna Lind praised him.", []),
            ("Nils Berg spoke in Oslo. Gus Lind and Bruce Carver praised him.", ["him = Nils Berg"]),
            ("Nils Berg said he had called Gus Lind to congratulate him.", ["he = Nils Berg"]),
            ("Nils Berg said he had hurt himself.", ["he = Nils Berg", "himself = Nils Berg"]),
            ("Nils Berg hoped that Gus Lind would defend himself.", ["himself = Gus Lind"]),
            ("Soldiers said they had killed dozens of them.", ["they = soldiers"]),
            ("Soldiers left the town. They said they had warned them.", ["they = soldiers", "they = soldiers"]),
            (
                "Soldiers left the town. They said that villagers had warned them.",
                ["they = soldiers", "them = soldiers"]
            ),
        ] as [(String, [String])])
    func links(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }

    /// Whom the words before a trailing "he said" tell of does not say them.
    @Test(
        arguments: [
            ("Sheriff Nils Berg spoke on Sunday. Gus Lind had acted alone, he said.", ["he = Nils Berg"]),
            ("Minister Nils Berg spoke. Gus Lind was dead, he told reporters on Sunday.", ["he = Nils Berg"]),
            ("Nils Berg said the bridge was shut, and the road was wet, he added.", ["he = Nils Berg"]),
            ("Nils Berg spoke. When Berg had left, he said nothing.", ["he = Nils Berg"]),
        ] as [(String, [String])])
    func trailing(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }

    /// Of whom it is said, or who says it: nobody can say.
    @Test func spokenOf() {
        #expect(Links.of("Nils Berg said Gus Lind must withdraw his troops.", .pronoun) == [])
    }
}
