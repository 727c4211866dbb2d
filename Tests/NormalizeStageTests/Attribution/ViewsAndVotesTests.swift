import DocumentModel
import Testing

/// Constructions that have no verb of saying: one table a rule, as the program reads them.
@Suite struct ViewsAndVotesTests {
    @Test(arguments: [
        ("For Ann Berg, the vote is a farce.", [Said("Ann Berg", "for", "the vote is a farce")]),
        ("For the rebels, the truce was only a pause.", [Said("the rebels", "for", "the truce was only a pause")]),
        ("For Kyiv, the winter was hard.", []),
        ("For years, the dam was a danger.", []),
    ])
    func perspective(text: String, expected: [Said]) { #expect(Reader.said(text) == expected) }

    @Test(arguments: [
        (
            "Lawmakers voted 204 to 85 to impeach the president.",
            [Said("Lawmakers", "vote", "to impeach the president")]
        ),
        ("Parliament voted on Tuesday to extend the truce.", [Said("Parliament", "vote", "to extend the truce")]),
        ("The council voted 14-0 on Friday.", []),
    ])
    func vote(text: String, expected: [Said]) { #expect(Reader.said(text) == expected) }

    @Test(arguments: [
        ("Ann Berg, in a post on X: “The dam holds.”", [Said("Ann Berg", ":", "The dam holds")]),
        ("Ann Berg was blunt: “We need men.”", [Said("Ann Berg", nil, "We need men")]),
        ("Ann Berg came in a hurry, with one wish: “The Dam” by Lind.", []),
    ])
    func colonSpeaker(text: String, expected: [Said]) { #expect(Reader.said(text) == expected) }

    @Test(arguments: [
        (
            "Reports that the dam had broken were denied by Ann Berg.",
            [Said("Ann Berg", "deny", "that the dam had broken")]
        ),
        ("Reports that the dam had broken were read by Ann Berg.", []),
    ])
    func passiveAnswer(text: String, expected: [Said]) { #expect(Reader.said(text) == expected) }

    @Test(arguments: [
        ("Raid kills 20 in Odesa: health officials", [Said("health officials", ":", "Raid kills 20 in Odesa")]),
        ("Raid kills 20 in Odesa: what we know", []),
    ])
    func headline(text: String, expected: [Said]) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.map(Said.init) == expected)
    }

    @Test(arguments: [
        ("Berg's claim that the vote was stolen is false.", "that the vote was stolen"),
        (
            "Berg's claim that the army used the bridge as a base has not been verified.",
            "that the army used the bridge as a base"
        ),
        (
            "Berg's claim that the men who attacked the base were guards is false.",
            "that the men who attacked the base were guards"
        ),
        ("They laughed at Berg's claim that the dam would hold.", "that the dam would hold"),
    ])
    func nounContent(text: String, expected: String) { #expect(Reader.said(text).first?.what == expected) }

    /// Datelines, a small letter after a question, a title between two names.
    @Test(arguments: [
        (
            "ABUJA — Gunmen killed 42 people in Benue, a local official said on Monday, in the latest raid there.",
            [Said("a local official", "say", "Gunmen killed 42 people in Benue in the latest raid there")]
        ),
        ("“Why can't you sit with them?” the CJI asked.", [Said("CJI", "ask", "Why can't you sit with them")]),
        (
            "A bench of Justice Ann Berg and Justice Karl Lind asked why the men had left.",
            [Said("A bench of Justice Ann Berg and Justice Karl Lind", "ask", "why the men had left")]
        ),
    ])
    func wholeSentence(text: String, expected: [Said]) { #expect(Reader.said(text) == expected) }

    @Test(arguments: [
        (
            "Kyiv says the dam is gone; Moscow denies it",
            [Said("Government of Ukraine", "say", "the dam is gone"), Said("Government of Russia", "deny", "it")]
        ),
        ("Berg spoke to reporters in Kyiv. “We will never give up.”", [Said("Berg", nil, "We will never give up")]),
        ("Berg said he had no comment when asked.", []),
        ("The officials offered no explanation.", []),
        ("Ann Berg, when asked whether the dam would hold, left the room.", []),
    ])
    func others(text: String, expected: [Said]) { #expect(Reader.said(text) == expected) }
}
