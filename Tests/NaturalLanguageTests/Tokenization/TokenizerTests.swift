import DocumentModel
import NaturalLanguage
import Testing

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("", []),
        (" \n\t ", []),
        ("Don't go; they can't.", ["Do", "n't", "go", ";", "they", "ca", "n't", "."]),
        ("It’s hers, they’ll say", ["It", "’s", "hers", ",", "they", "’ll", "say"]),
        ("He cannot, and won't, be gonna", ["He", "can", "not", ",", "and", "wo", "n't", ",", "be", "gon", "na"]),
        ("the army's dead, the rebels' losses", ["the", "army", "'s", "dead", ",", "the", "rebels", "'", "losses"]),
        ("Qa'ida and O'Neill at 5 o'clock", ["Qa'ida", "and", "O'Neill", "at", "5", "o'clock"]),
        (
            "a well-known e-mail on non-state actors",
            ["a", "well", "-", "known", "e-mail", "on", "non-state", "actors"]
        ),
        ("a 15-year-old F-16", ["a", "15", "-", "year", "-", "old", "F", "-", "16"]),
        ("$1,200.50 or €3.5bn, 40% more", ["$", "1,200.50", "or", "€", "3.5", "bn", ",", "40", "%", "more"]),
        ("at 5:30pm on 12/31/2024", ["at", "5:30", "pm", "on", "12/31/2024"]),
        ("the 1990s, the 3rd, '90s", ["the", "1990s", ",", "the", "3rd", ",", "'90s"]),
        ("2014-2022 and 555-1234 and 2024-12-28", ["2014", "-", "2022", "and", "555-1234", "and", "2024-12-28"]),
        ("See https://example.org/a_(b)?c=1, please.", ["See", "https://example.org/a_(b)?c=1", ",", "please", "."]),
        ("(www.example.org) mail x.y@example.org.", ["(", "www.example.org", ")", "mail", "x.y@example.org", "."]),
        ("@handle said #Kursk", ["@handle", "said", "#Kursk"]),
        ("Mr. J. Smith of the U.S. Army", ["Mr.", "J.", "Smith", "of", "the", "U.S.", "Army"]),
        ("No. 5 said no.", ["No.", "5", "said", "no", "."]),
        ("Wait... what?! Yes…", ["Wait", "...", "what", "?!", "Yes", "…"]),
        ("“Yes,” ‘no’ \"maybe\" «oui»", ["“", "Yes", ",", "”", "‘", "no", "’", "\"", "maybe", "\"", "«", "oui", "»"]),
        ("and/or w/o AT&T", ["and", "/", "or", "w/o", "AT&T"]),
        ("great 👍🏽👩‍👩‍👧🇺🇦 :-)", ["great", "👍🏽", "👩‍👩‍👧", "🇺🇦", ":-)"]),
        ("北京 is Beijing", ["北", "京", "is", "Beijing"]),
    ])
    func words(_ text: String, _ expected: [String]) {
        #expect(tokens(of: text) == expected)
    }

    @Test func whiteSpaceDoesNotChangeWords() {
        let lines = "Troops  left\tKursk\u{A0}on\r\nDec. 5,\nhe said."
        #expect(tokens(of: lines) == tokens(of: "Troops left Kursk on Dec. 5, he said."))
    }

    @Test func offsetsAreBytes() {
        var document = Document(id: "1", text: "Ça va – “bien”")
        Tokenizer().annotate(&document)
        #expect(document.tokens.map(\.span.begin) == [0, 4, 7, 11, 14, 18])
        #expect(document.tokens.last?.span.end == document.text.utf8.count)
    }

    private func tokens(of text: String) -> [String] {
        var document = Document(id: "1", text: text)
        Tokenizer().annotate(&document)
        let bytes = Array(document.text.utf8)
        return document.tokens.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
    }
}
