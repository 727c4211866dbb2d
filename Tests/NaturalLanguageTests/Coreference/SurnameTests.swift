import DocumentModel
import Testing

/// A surname alone where several bear it.
struct SurnameTests {
    /// With the office of a head of state it is the well-known one, or the one who has that office; else nobody who has none.
    @Test(
        arguments: [
            (
                "Hunter Biden was pardoned. President Biden left. Biden wept.",
                ["hunter biden = Hunter Biden", "biden = Joe Biden", "biden = Joe Biden"]
            ),
            (
                "Melania Trump wore blue. President Trump wore red.",
                ["melania trump = Melania Trump", "trump = Donald Trump"]
            ),
            (
                "Sara Netanyahu sued. Prime Minister Netanyahu left.",
                ["sara netanyahu = Sara Netanyahu", "netanyahu = Benjamin Netanyahu"]
            ),
            ("Hunter Biden was sued. Biden wept.", ["hunter biden = Hunter Biden", "biden = Hunter Biden"]),
            (
                "Chelsea Carver spoke. Former President Carver left.",
                ["chelsea carver = Chelsea Carver", "carver = Carver"]
            ),
            (
                "President Anna Carver spoke. John Carver wept. President Carver left.",
                ["anna carver = Anna Carver", "john carver = John Carver", "carver = Anna Carver"]
            ),
        ] as [(String, [String])])
    func offices(text: String, expected: [String]) { #expect(Links.of(text, .name) == expected) }

    /// Of two who are named in one sentence it is neither; "Jr." is no surname.
    @Test(
        arguments: [
            (
                "Anna Carver met Bruce Carver. Carver left.",
                ["anna carver = Anna Carver", "bruce carver = Bruce Carver", "carver = Carver"]
            ),
            (
                "Anna Carver spoke. Carver met Bruce Carver. Carver left.",
                [
                    "anna carver = Anna Carver", "carver = Anna Carver", "bruce carver = Bruce Carver",
                    "carver = Anna Carver",
                ]
            ),
            (
                "Robert Carver Jr. spoke. Carver left. Ted Carver wept.",
                ["robert carver jr. = Robert Carver Jr.", "carver = Robert Carver Jr.", "ted carver = Ted Carver"]
            ),
        ] as [(String, [String])])
    func bearers(text: String, expected: [String]) { #expect(Links.of(text, .name) == expected) }
}
