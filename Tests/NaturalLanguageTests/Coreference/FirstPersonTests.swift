import DocumentModel
import Testing

/// "I" and "we" in quotations mean who speaks them.
struct FirstPersonTests {
    @Test(arguments: [
        ("\"I lost my boat,\" said Anna Berg.", ["i = Anna Berg", "my = Anna Berg"]),
        ("\"I lost a boat,\" Anna Berg told reporters.", ["i = Anna Berg"]),
        ("Anna Berg said: \"I lost a boat.\"", ["i = Anna Berg"]),
        (
            "Anna Berg came. \"I lost a boat,\" she said. \"It was my last.\"",
            ["i = Anna Berg", "she = Anna Berg", "my = Anna Berg"]
        ),
        ("\"We closed our ports,\" NATO said.", ["we = NATO", "our = NATO"]),
        ("\"I saw a flash,\" a fisherman said.", ["i = fisherman"]),
        // One person's "we" is more than that person; nobody stands beside these words; these are not quoted.
        ("\"We lost a boat,\" said Anna Berg.", []),
        ("Anna Berg came.\n\"I lost a boat.\"", []),
        ("I met Anna Berg.", []),
    ])
    func links(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }
}
