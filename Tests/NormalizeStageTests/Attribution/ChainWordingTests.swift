import DocumentModel
import Testing

/// Chains in the wordings of wires and papers: who passes on whose claim, outermost first; a table a rule.
struct ChainWordingTests {
    private static func chains(_ text: String) -> [String] {
        Reader.claims(text).filter { $0.quotation != .none }.map { claim in
            let sources = claim.attribution.map { $0.source?.text ?? "-" }
            return (sources + [claim.text]).joined(separator: " | ")
        }
    }

    /// To whom somebody without a name spoke.
    @Test(arguments: [
        ("Speaking to the BBC, an aide to the president said the deal was dead.", "the BBC | an aide to the president"),
        ("In an interview with Al Jazeera on Sunday, an official said the deal was dead.", "Al Jazeera | an official"),
        (
            "Officials who spoke to The Wall Street Journal said the deal was dead.",
            "The Wall Street Journal | Officials"
        ),
        ("Anna Berg said in an interview with Al Jazeera that the deal was dead.", "Anna Berg"),
        ("In an interview with Anna Berg, an official said the deal was dead.", "an official"),
    ])
    func contacts(text: String, expected: String) {
        #expect(Self.chains(text).first?.hasPrefix(expected + " | ") == true)
        #expect(Self.chains(text).count == 1)
    }

    /// Whom an outlet cites, and what nobody can have it from.
    @Test(arguments: [
        (
            "Citing a senior Lebanese official, the newspaper Al-Akhbar said that the group had agreed.",
            ["the newspaper Al-Akhbar | a senior Lebanese official | that the group had agreed"]
        ),
        (
            "According to CNN, which cited an intelligence assessment, the raids failed.",
            ["CNN | an intelligence assessment | the raids failed"]
        ),
        (
            "Fox News reported Thursday that investigators believe the server was hacked, citing two sources.",
            ["Fox News | two sources | investigators | the server was hacked"]
        ),
        ("Anna Berg said the dam would hold, citing her long experience.", ["Anna Berg | the dam would hold"]),
        (
            "The station quoted residents who said the shelling began at dawn.",
            ["The station | residents | the shelling began at dawn"]
        ),
    ])
    func cited(text: String, expected: [String]) { #expect(Self.chains(text) == expected) }

    /// Who carries a statement.
    @Test(arguments: [
        (
            "The army said in a statement quoted by Reuters that three drones were shot down.",
            ["Reuters | The army | that three drones were shot down"]
        ),
        (
            "The ministry said in a statement carried by state media that three drones were shot down.",
            ["state media | The ministry | that three drones were shot down"]
        ),
        (
            "The bank's memo, a copy of which was seen by Reuters, said the fund had lost 3 million euros.",
            ["Reuters | The bank's memo | the fund had lost 3 million euros"]
        ),
    ])
    func carried(text: String, expected: [String]) { #expect(Self.chains(text) == expected) }

    /// Reporting clauses one after the other.
    @Test(arguments: [
        (
            "Two people died in the raid, governor Karl Lind said on Telegram, the state news agency TASS reported.",
            ["the state news agency TASS | governor Karl Lind | Two people died in the raid"]
        ),
        (
            "The minister told lawmakers that the services had warned of an attack, the daily Nove Listy reported.",
            ["the daily Nove Listy | The minister | the services | an attack"]
        ),
        (
            "A police report said the officer stated that Lind had reached for his gun.",
            ["A police report | the officer | that Lind had reached for his gun"]
        ),
        (
            "According to Bolton, Trump had asked Xi: “Will you buy my farmers' wheat?”",
            ["Bolton | Trump | Will you buy my farmers' wheat"]
        ),
    ])
    func relayed(text: String, expected: [String]) { #expect(Self.chains(text) == expected) }
}
