import DocumentModel
import Testing

/// Who passes on whose claim, outermost first, and that nothing is claimed twice.
struct ChainOrderTests {
    private static func chains(_ text: String) -> [String] {
        Reader.claims(text).filter { $0.quotation != .none }.map { claim in
            let sources = claim.attribution.map { $0.source?.text ?? "-" }
            return (sources + [claim.text]).joined(separator: " | ")
        }
    }

    @Test(arguments: [
        (
            "Sky News reported that the airport was closed, according to three diplomats.",
            "Sky News | three diplomats | that the airport was closed"
        ),
        (
            "The Washington Post reported that the strike was approved, a White House official said.",
            "The Washington Post | a White House official | that the strike was approved"
        ),
        (
            "The Guardian reported, citing Egyptian officials, that the crossing was open.",
            "The Guardian | Egyptian officials | that the crossing was open"
        ),
        (
            "“You made the right choice,” Macron told Abbas, according to a French official.",
            "a French official | Macron | You made the right choice"
        ),
        (
            "“There will be no second chance,” said Lavrov, according to RIA Novosti.",
            "RIA Novosti | Lavrov | There will be no second chance"
        ),
        (
            "“The bridge will be rebuilt,” the governor said, Interfax reported.",
            "Interfax | the governor | The bridge will be rebuilt"
        ),
        (
            "The governor said the bridge would be rebuilt, Interfax reported.",
            "Interfax | The governor | the bridge would be rebuilt"
        ),
        (
            "The foreign minister called for the prompt release of the mayor, TASS reported.",
            "TASS | The foreign minister | the prompt release of the mayor"
        ),
        (
            "President Maia Sandu has directed the agencies to close the port, her spokesman said.",
            "her spokesman | President Maia Sandu | the agencies to close the port"
        ),
        (
            "Both sides agreed to stop the shelling, a mediator announced.",
            "a mediator | Both sides agreed to stop the shelling"
        ),
        (
            "Iran's intelligence service said the plot was foiled, lawmakers said.",
            "lawmakers | Iran's intelligence service | the plot was foiled"
        ),
    ])
    func chain(text: String, expected: String) {
        #expect(Self.chains(text) == [expected])
    }

    @Test(arguments: [
        (
            "Kyiv said the plant was hit, a claim Moscow denied.",
            ["Kyiv | the plant was hit", "Moscow | the plant was hit"]
        ),
        (
            "The junta said it held the town, a claim the rebels rejected.",
            ["The junta | it held the town", "the rebels | it held the town"]
        ),
        (
            "A source told the minister that Iran wanted a pause, a step Israel opposes.",
            ["A source | that Iran wanted a pause, a step Israel opposes"]
        ),
        (
            "Officials quoted by Al Jazeera said the camp was hit; the army denied this.",
            ["Al Jazeera | Officials | the camp was hit"]
        ),
    ])
    func others(text: String, expected: [String]) {
        #expect(Self.chains(text) == expected)
    }
}
