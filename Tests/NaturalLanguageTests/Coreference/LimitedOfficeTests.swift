import DocumentModel
import Testing

/// "The president" is no vice president, and nobody who was it once.
struct LimitedOfficeTests {
    @Test(
        arguments: [
            ("Vice President Nils Berg spoke. The president left.", []),
            ("Vice President Nils Berg spoke. The vice president left.", ["the vice president = Nils Berg"]),
            ("Deputy Finance Minister Anna Berg spoke. The finance minister left.", []),
            ("Former Mayor Nils Berg spoke. The mayor left.", []),
            ("Former Mayor Nils Berg spoke. The former mayor left.", ["the former mayor = Nils Berg"]),
            ("Acting Governor Anna Berg spoke. The governor left.", []),
            ("Mayor Anna Berg spoke. The mayor left.", ["the mayor = Anna Berg"]),
            // What is done to a mayor another one does.
            ("Mayor Anna Berg criticised the mayor.", []),
            // Either may be called so.
            (
                "Finance Minister Nils Berg spoke. Deputy Finance Minister Anna Lind takes over. The minister left.",
                []
            ),
            (
                "President Nils Berg spoke. Vice President Anna Lind spoke too. The president left.",
                ["the president = Nils Berg"]
            ),
        ] as [(String, [String])])
    func links(text: String, expected: [String]) { #expect(Links.of(text, .nominal) == expected) }
}
