import DocumentModel
import NaturalLanguage
import Testing

/// The words of Universal Dependencies as the English Web Treebank has them, class by class.
///
/// A text is followed by its words, apart by spaces.
@Suite struct WordClassTests {
    @Test(arguments: [
        ("Don't go; they can't.", "Do n't go ; they ca n't ."), ("It’s hers, they’ll say", "It ’s hers , they ’ll say"),
        ("I'd've gone, we're in, I'm out", "I 'd 've gone , we 're in , I 'm out"), ("DON’T", "DO N’T"),
        ("He cannot, and won't, be gonna", "He can not , and wo n't , be gon na"), ("dont youve", "do nt you ve"),
        ("'tis kinda 'em y'all o'clock", "'tis kinda 'em y' all o'clock"), ("Qa'ida and O'Neill", "Qa'ida and O'Neill"),
    ])
    func contractions(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("the army's dead, the rebels' losses", "the army 's dead , the rebels ' losses"),
        ("Kyiv’s and the U.S.'s role", "Kyiv ’s and the U.S. 's role"), ("James's, NATO’s", "James 's , NATO ’s"),
        ("2003's crop, the 80's, the 1930’s", "2003 's crop , the 80's , the 1930’s"),
    ])
    func possessives(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("a well-known e-mail on non-state actors", "a well - known e-mail on non-state actors"),
        ("a 15-year-old F-16", "a 15 - year - old F - 16"), ("ex-president, mid-May", "ex-president , mid-May"),
        ("He w- was th- there", "He w- was th- there"), ("in- and outside", "in - and outside"),
        ("stay - or go -- now — here", "stay - or go -- now — here"),
    ])
    func hyphens(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("See https://example.org/a_(b)?c=1, please.", "See https://example.org/a_(b)?c=1 , please ."),
        ("(see https://example.org/a_(b))", "( see https://example.org/a_(b) )"),
        ("(www.example.org)", "( www.example.org )"),
        ("<ftp://example.org/x> “http://example.org”", "< ftp://example.org/x > “ http://example.org ”"),
        ("mail x.y+z@example.org.", "mail x.y+z@example.org ."),
        ("on example.com, see report.pdf", "on example.com , see report.pdf"),
        ("@handle said #Kursk: #1 @ noon", "@handle said #Kursk : # 1 @ noon"),
    ])
    func addresses(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("3.5 and 1,000,000.50 or .5 (.25)", "3.5 and 1,000,000.50 or .5 ( .25 )"), ("one, 2, 30,", "one , 2 , 30 ,"),
        ("3/4 ½ 1st 22nd 4x4 +44", "3/4 ½ 1st 22nd 4x4 +44"), ("10–12 or 3-1", "10 – 12 or 3 - 1"),
        ("call 555-1234 or 1-800-555-1234", "call 555-1234 or 1-800-555-1234"), ("No. 5 said no.", "No. 5 said no ."),
    ])
    func numbers(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("$1,200.50 or €3.5bn, 40% more", "$ 1,200.50 or € 3.5 bn , 40 % more"),
        ("US$5 5USD $.50", "US $ 5 5 USD $ .50"),
        ("5km, 155mm, 25°C, 500MW, 10 km", "5 km , 155 mm , 25 ° C , 500 MW , 10 km"),
        ("$3-$5 million", "$ 3 - $ 5 million"),
    ])
    func amounts(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("at 5:30pm on 12/31/2024", "at 5:30 pm on 12/31/2024"),
        ("5 p.m. or 5p.m. or 10:30 a.m.", "5 p.m. or 5 p.m. or 10:30 a.m."),
        ("the 1990s, the 3rd, '90s, ’80s", "the 1990s , the 3rd , '90s , ’80s"),
        ("2014-2022, 2024-12-28", "2014 - 2022 , 2024-12-28"),
        ("Dec. 5, 2024", "Dec. 5 , 2024"), ("at 10 a.m. EST.", "at 10 a.m. EST ."),
    ])
    func datesAndTimes(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("Mr. J. Smith of the U.S. Army", "Mr. J. Smith of the U.S. Army"),
        ("Ph.D., e.g. Acme Inc., etc.", "Ph.D. , e.g. Acme Inc. , etc ."),
        ("J.K. Rowling, George W. Bush", "J.K. Rowling , George W. Bush"), ("Inc.. Then", "Inc. . Then"),
        ("because of X. So I left", "because of X . So I left"), ("etc., etc. and so on", "etc. , etc. and so on"),
        ("(c. 1230) p. 5, Fig. 3", "( c. 1230 ) p. 5 , Fig. 3"), ("AT&T and/or w/o b/c", "AT&T and / or w/o b/c"),
    ])
    func abbreviationsAndInitials(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("Wait... what?! Yes…", "Wait ... what ?! Yes …"), ("so . . . no", "so . . . no"),
        ("a [...] b (...) ...c", "a [...] b ( ... ) ... c"),
        ("etc... Inc...", "etc ... Inc ..."),
    ])
    func ellipses(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("“Yes,” ‘no’ \"maybe\" «oui»", "“ Yes , ” ‘ no ’ \" maybe \" « oui »"),
        ("“‘m’” \"'n'\"", "“ ‘ m ’ ” \" ' n ' \""),
        ("„g“ ‚h‘ ‹f› ``i'' 「k」", "„ g “ ‚ h ‘ ‹ f › `` i '' 「 k 」"),
        ("“open ”closed\" 'odd", "“ open ” closed \" ' odd"),
    ])
    func quotationMarks(_ text: String, _ words: String) { check(text, words) }

    @Test(arguments: [
        ("great 👍🏽👩‍👩‍👧🇺🇦 :-)", "great 👍🏽 👩‍👩‍👧 🇺🇦 :-)"), ("🇺🇦🇷🇺 ❤️1️⃣", "🇺🇦 🇷🇺 ❤️ 1️⃣"), ("good👍bad <3", "good 👍 bad <3"),
        ("北京 is Beijing, café", "北 京 is Beijing , café"),
    ])
    func emojiAndScripts(_ text: String, _ words: String) { check(text, words) }

    @Test func `text without words has none`() {
        check("", "")
        check(" \n\t ", "")
    }

    @Test func `offsets are bytes`() {
        var document = Document(id: "1", text: "Ça va – “bien”")
        Tokenizer().annotate(&document)
        #expect(document.tokens.map(\.span.begin) == [0, 4, 7, 11, 14, 18])
        #expect(document.tokens.last?.span.end == document.text.utf8.count)
    }

    private func check(_ text: String, _ words: String) {
        var document = Document(id: "1", text: text)
        Tokenizer().annotate(&document)
        let bytes = Array(document.text.utf8)
        let found = document.tokens.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
        #expect(found.joined(separator: " ") == words)
    }
}
