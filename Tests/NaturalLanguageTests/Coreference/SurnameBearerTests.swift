import DocumentModel
import Testing

/// Whom a lone surname means of a family: the main one, whoever was named last.
struct SurnameBearerTests {
    @Test(
        arguments: [
            // The one with whom the text begins; a relative who is named in passing does not take over.
            (
                "Anna Carver spoke. The crowd cheered her husband, Bruce Carver. Carver promised a bridge.",
                ["anna carver = Anna Carver", "bruce carver = Bruce Carver", "carver = Anna Carver"]
            ),
            (
                "Bruce Carver fell ill. He was driven to the flat of his daughter, Anna Carver. Carver's doctor came.",
                ["bruce carver = Bruce Carver", "anna carver = Anna Carver", "carver = Bruce Carver"]
            ),
            // Who has just been the subject can be meant: nobody.
            (
                "Anna Carver opened a bridge. Her brother Bruce Carver paid for it. Carver left.",
                ["anna carver = Anna Carver", "bruce carver = Bruce Carver", "carver = Carver"]
            ),
            // What nobody can say now may be clear later.
            (
                "Anna Carver opened a bridge. Her brother Bruce Carver wept. Carver left. Carver had won twice.",
                [
                    "anna carver = Anna Carver", "bruce carver = Bruce Carver", "carver = Carver",
                    "carver = Anna Carver",
                ]
            ),
            // The pronoun tells.
            (
                "Anna Carver opened a bridge. Her brother Bruce Carver paid for it. Carver said she was glad.",
                ["anna carver = Anna Carver", "bruce carver = Bruce Carver", "carver = Anna Carver"]
            ),
            ("Melania Trump left. Trump said he was glad.", ["melania trump = Melania Trump", "trump = Donald Trump"]),
            (
                "Melania Trump left. Trump said she was glad.",
                ["melania trump = Melania Trump", "trump = Melania Trump"]
            ),
            // Another man is named: he may be whom the pronoun means.
            (
                "Melania Trump met Nils Berg. Trump said he was glad.",
                ["melania trump = Melania Trump", "nils berg = Nils Berg", "trump = Melania Trump"]
            ),
        ] as [(String, [String])])
    func names(text: String, expected: [String]) { #expect(Links.of(text, .name) == expected) }

    /// One of the same surname who comes up long after.
    @Test func forgotten() {
        let between = String(repeating: "The rain went on. ", count: 20)
        let text = "Gus Carver spoke. \(between)Secretary Bruce Carver spoke. Carver left."
        #expect(
            Links.of(text, .name) == [
                "gus carver = Gus Carver", "bruce carver = Bruce Carver", "carver = Bruce Carver",
            ]
        )
    }

    /// A nickname in quotation marks, and initials inside a well-known name.
    @Test(
        arguments: [
            (
                "Robert \"Bobby\" Carver spoke. Bobby Carver left.",
                ["robert \"bobby\" carver = Robert \"Bobby\" Carver", "bobby carver = Robert \"Bobby\" Carver"]
            ),
            ("John F. Kerry spoke. John Kerry left.", ["john f. kerry = John Kerry", "john kerry = John Kerry"]),
        ] as [(String, [String])])
    func written(text: String, expected: [String]) { #expect(Links.of(text, .name) == expected) }
}
