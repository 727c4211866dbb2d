import DocumentModel
import Testing

/// What looks like a claim and is none, as users see it: with trees and the model.
struct InventedClaimTests {
    /// Who does something claims nothing.
    @Test(arguments: [
        "Militants attacked the border town of Kesra on Monday.",
        "Turkey attacked Kurdish positions in northern Syria overnight.",
        "Ethiopia blasts rebel depot in Amhara",
        "Norway recalls ambassador from Caracas",
        "Erdogan fired his finance minister on Friday.",
        "A court in Madrid issued a warrant for the former minister.",
        "The military issued an evacuation order for Khan Younis.",
        "Government forces defended the airport for six days.",
        "Britain supports Ukraine with missiles.",
        "Hungary vetoed the aid package.",
        "The Senate approved the aid bill on Tuesday.",
        "Protesters blasted horns outside parliament.",
        "The mayor refused to confirm that the dam had burst.",
    ])
    func deed(text: String) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.map(Said.init) == [])
    }

    @Test(arguments: [
        (
            "The opposition leader attacked the government's budget as reckless.",
            Said("The opposition leader", "attack", "the government's budget as reckless")
        ),
        ("The governor criticized the raid.", Said("The governor", "criticize", "the raid")),
        ("The union defended the strike.", Said("The union", "defend", "the strike")),
        ("Chad denounced the attack.", Said("Chad", "denounce", "the attack")),
        (
            "Prosecutors charged three men with the murder of a journalist.",
            Said("Prosecutors", "charge", "three men with the murder of a journalist")
        ),
    ])
    func utterance(text: String, expected: Said) {
        #expect(Reader.claims(text).map(Said.init) == [expected])
    }

    /// Who leaves something undone claims nothing.
    @Test(arguments: [
        "Israel has neither confirmed nor denied the strike.",
        "Tehran neither confirmed nor denied that it had sent drones.",
        "Diplomats stopped short of accusing Rwanda.",
        "The statement stopped short of blaming Russia for the blast.",
        "He fell short of calling it a coup.",
        "The army avoided blaming Hezbollah for the rocket.",
        "What Macron said about Taiwan",
        "What we know about the Kursk raid",
    ])
    func silence(text: String) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.map(Said.init) == [])
    }

    /// A passive without its auxiliary has a subject and no source.
    @Test(arguments: [
        ("Thousands feared drowned after dam bursts", Said(nil, "fear", "Thousands drowned after dam bursts")),
        ("Maduro reported to have left Caracas", Said(nil, "report", "Maduro to have left Caracas")),
        ("Sinwar believed to be in tunnel", Said(nil, "believe", "Sinwar to be in tunnel")),
        ("Gaddafi said to be in hiding", Said(nil, "say", "Gaddafi to be in hiding")),
        ("Twenty miners feared trapped in Zambia", Said(nil, "fear", "Twenty miners trapped in Zambia")),
        (
            "The officer was accused by villagers of burning homes.",
            Said("villagers", "accuse", "The officer of burning homes")
        ),
        (
            "The minister was accused by prosecutors of taking bribes.",
            Said("prosecutors", "accuse", "The minister of taking bribes")
        ),
    ])
    func passive(text: String, expected: Said) {
        #expect(Reader.said(text) == [expected])
    }
}
