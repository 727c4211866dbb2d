import DocumentModel
import Testing

/// Where a source ends and a report begins; a table a rule.
struct SourceBoundsTests {
    /// A number, or words with a verb of their own, speak not.
    @Test(arguments: [
        (
            "A group of parents with children sent a letter to the board, urging it to stop.",
            "A group of parents with children"
        ),
        ("Aides of Anna Berg say it will rain.", "Aides of Anna Berg"),
        ("All the experts I met said it would rain.", "All the experts I met"),
        (
            "“They told us to leave,” a nurse at a hospital in Beit Lahiya said by phone.",
            "a nurse at a hospital in Beit Lahiya"
        ),
    ])
    func sources(text: String, expected: String) {
        #expect(Reader.claims(text).last?.attribution.last?.source?.text == expected)
    }

    @Test(arguments: [
        ("Khartoum (AFP) - At least 12 people died in a market, medics said.", "At least 12 people died in a market."),
        ("(CNN) — The dam near Lund has burst, officials said.", "The dam near Lund has burst."),
        ("Tel Aviv, Israel (CNN) — The dam near Lund has burst, officials said.", "The dam near Lund has burst."),
        ("London (CNN) Britain will send jets, officials said.", "Britain will send jets."),
    ])
    func wires(text: String, expected: String) { #expect(Reader.claims(text).last?.statement == expected) }

    /// A place before the colon of a headline says nothing, but in its own voice.
    @Test(
        arguments: [
            ("Gaza: More than 100 killed in crowd", nil),
            ("Ukraine: “We will stay”", "Ukraine"),
            ("Sudan: our troops have left", "Sudan"),
            ("Seoul: 100 soldiers dead in Kursk", "Seoul"),
        ] as [(String, String?)])
    func places(headline: String, expected: String?) {
        #expect(Reader.titled(headline).first?.attribution.last?.source?.text == expected)
    }

    /// Who speaks in a quotation inside of another is not its speaker.
    @Test(arguments: [
        ("“The soldier told me, ‘I will stay,’” said Anna Berg.", "The soldier will stay."),
        ("“I will stay,” said Anna Berg.", "Anna Berg will stay."),
    ])
    func inner(text: String, expected: String) { #expect(Reader.claims(text).last?.statement == expected) }
}
