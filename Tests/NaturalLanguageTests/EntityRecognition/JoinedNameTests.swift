import DocumentModel
import Testing

/// Names over "and" and "of", names of headlines, names that the words beside them tell.
struct JoinedNameTests {
    private func names(_ text: String) -> [String] {
        let document = Analysis.parsed(text)
        let bytes = Array(text.utf8)
        return document.mentions.filter { $0.kind == .name }.map {
            "\($0.type.rawValue) \(String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self))"
        }
    }

    @Test(
        arguments: [
            ("The Islamic State of Iraq and the Levant lost.", ["ORGANIZATION Islamic State of Iraq and the Levant"]),
            (
                "The House Harbour and Pilots Reform Committee met.",
                ["ORGANIZATION House Harbour and Pilots Reform Committee"]
            ),
            (
                "The Museum of African American History and Culture opened.",
                ["ORGANIZATION Museum of African American History and Culture"]
            ),
            ("The Ministry of Agriculture and Food said so.", ["ORGANIZATION Ministry of Agriculture and Food"]),
            (
                "The Department of Justice and Congress agreed.",
                ["ORGANIZATION Department of Justice", "ORGANIZATION Congress"]
            ),
            ("The Prevention of Terrorism Act passed.", ["LAW Prevention of Terrorism Act"]),
        ] as [(String, [String])])
    func areWhole(text: String, expected: [String]) { #expect(names(text) == expected) }

    @Test(
        arguments: [
            ("Residents of Burnsville fled.", ["GPE Burnsville"]),
            ("The Taiwanese company Gold Apollo denied it.", ["NATIONALITY Taiwanese", "ORGANIZATION Gold Apollo"]),
            ("In mid-October he left.", []), ("Newport News police said so.", ["GPE Newport News"]),
            ("Capt. Tom Tennant spoke. Capt. Tennant left.", ["PERSON Tom Tennant", "PERSON Tennant"]),
            ("Marine Lt. Anna Berg left.", ["PERSON Anna Berg"]),
            ("Del. Jennifer Harlow said so.", ["PERSON Jennifer Harlow"]),
        ] as [(String, [String])])
    func areTyped(text: String, expected: [String]) { #expect(names(text) == expected) }

    @Test(
        arguments: [
            (
                "Elizabeth Warren Hammers Harbour Boss\n\nSen. Elizabeth Warren attacked the man.",
                ["PERSON Elizabeth Warren", "PERSON Elizabeth Warren"]
            ),
            (
                "Mike Crapo Scores Harbour Win\n\nCrapo said he won it.",
                ["PERSON Mike Crapo", "PERSON Crapo"]
            ),
            (
                "Court Hears Obama Power Plant Rules\n\nA court heard of President Barack Obama's rules.",
                ["PERSON Obama", "PERSON Barack Obama"]
            ),
        ] as [(String, [String])])
    func areCutInHeadlines(text: String, expected: [String]) { #expect(names(text) == expected) }

    @Test(
        arguments: [
            ("Fighting raged in Anbar.", ["Q187334"]), ("Ninawa fell.", ["Q189352"]),
            ("They met in Brussels.", ["Q239"]), ("Volyn was hit.", ["Q167859"]),
        ] as [(String, [String])])
    func areLinked(text: String, expected: [String]) {
        #expect(Analysis.parsed(text).entities.compactMap(\.identifier) == expected)
    }
}
