import DocumentModel
import Testing

/// What others say in the same sentence is no part of a claim.
struct OthersClaimsTests {
    @Test(arguments: [
        (
            "The army said the gunmen were deserters, as villagers accused soldiers of looting homes.",
            [
                Said("The army", "say", "the gunmen were deserters"),
                Said("villagers", "accuse", "soldiers of looting homes"),
            ]
        ),
        (
            "The premier said turnout was high, as Beijing ordered schools to close.",
            [
                Said("The premier", "say", "turnout was high"),
                Said("Government of China", "order", "schools to close"),
            ]
        ),
        (
            "The minister said the port was open and promised to lower the tariffs.",
            [
                Said("The minister", "say", "the port was open"),
                Said("The minister", "promise", "to lower the tariffs"),
            ]
        ),
        (
            "Those close to the chancellor suspect that Moscow wants to keep him from leaving.",
            [Said("Those close to the chancellor", "suspect", "that Moscow wants to keep him from leaving")]
        ),
        (
            "The ministry said four were killed; Reuters could not confirm the toll.",
            [Said("The ministry", "say", "four were killed")]
        ),
        (
            "The rebels said they had taken Sake, a claim that could not be independently verified.",
            [Said("The rebels", "say", "they had taken Sake")]
        ),
        (
            "Six Nepali workers are believed to be among the hostages, the Nepali government has said.",
            [
                Said(
                    "Government of Nepal", "say", "Six Nepali workers are believed to be among the hostages")
            ]
        ),
    ])
    func tail(text: String, expected: [Said]) {
        #expect(Reader.said(text) == expected)
    }

    @Test(arguments: [
        "The army said the deaths could not be verified.",
        "The minister said the city was hit, as Russian forces advanced.",
        "The governor said the road, a lifeline for the town, was mined.",
    ])
    func whole(text: String) {
        #expect(Reader.said(text).first?.what == String(text.split(separator: " said ").last?.dropLast() ?? ""))
    }

    /// What is said of a claim is no part of it.
    @Test(arguments: [
        ("Maduro's claim that the vote was fair is wrong.", Said("Nicolas Maduro", "claim", "that the vote was fair")),
        (
            "Modi's assertion that China had withdrawn was disputed by the opposition.",
            Said("Narendra Modi", "assertion", "that China had withdrawn")
        ),
        (
            "Putin's promise that no conscripts would be sent was broken within days.",
            Said("Vladimir Putin", "promise", "that no conscripts would be sent")
        ),
        (
            "Bolsonaro's allegation that the machines were rigged has been rejected by courts.",
            Said("Jair Bolsonaro", "allegation", "that the machines were rigged")
        ),
        (
            "Lula's assertion that the fires were set was denied by ranchers.",
            Said("Luiz Inácio Lula da Silva", "assertion", "that the fires were set")
        ),
    ])
    func noun(text: String, expected: Said) {
        #expect(Reader.said(text).contains(expected))
    }

    /// A quotation in a sentence with another speaker is the other's.
    @Test(arguments: [
        "Amnesty said the trial “was a travesty”. David Lammy voiced “deep worry that the verdict may stand”.",
        "The UN said the siege “must end now”. Lula voiced “grave alarm that children go hungry”.",
        "The court called the arrest “arbitrary”. The minister spoke of “a fair process”.",
        "The bank said growth was “weak”. Its rival expects “a strong rebound”.",
        "“We are ready,” said Shoigu, who later told troops that “each village counts”.",
    ])
    func twoSpeakers(text: String) {
        let claims = Reader.claims(text)
        #expect(claims.count == 2)
        #expect(claims.allSatisfy { $0.content.count == 1 })
    }
}
