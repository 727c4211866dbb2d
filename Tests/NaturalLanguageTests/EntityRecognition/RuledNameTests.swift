import DocumentModel
import Testing

/// Laws, works, storms, ships and buildings: what lists and rules tell for sure.
struct RuledNameTests {
    private func names(_ text: String, _ types: Set<EntityType>) -> [String] {
        let document = Analysis.parsed(text)
        let bytes = Array(text.utf8)
        return document.mentions.filter { $0.kind == .name && types.contains($0.type) }.map {
            "\($0.type.rawValue) \(String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self))"
        }
    }

    @Test(arguments: [
        ("Congress passed the Inflation Reduction Act in August.", ["LAW Inflation Reduction Act"]),
        ("They cited UN Security Council Resolution 1701 again.", ["LAW UN Security Council Resolution 1701"]),
        ("He said that resolution was the aim.", []),
        ("The judge found that the search broke the Fourth Amendment.", ["LAW Fourth Amendment"]),
        ("The 22nd Amendment forbids it.", ["LAW 22nd Amendment"]),
        ("The alliance invoked Article 5 once.", ["LAW Article 5"]),
        ("That is a breach of the Geneva Conventions, the lawyer said.", ["LAW Geneva Conventions"]),
        ("Both sides broke the Minsk agreements.", ["LAW Minsk agreements"]),
        ("The school was sued under Title IX.", ["LAW Title IX"]),
        ("The Harbour Workers and Pilots Protection Act is old.", ["LAW Harbour Workers and Pilots Protection Act"]),
        ("Norway signed the Convention on Cluster Munitions.", ["LAW Convention on Cluster Munitions"]),
        ("Delegates cheered at the Democratic National Convention.", []),
        ("The office is on Constitution Avenue.", []),
        ("The president must act.", []),
        ("Senate Passes Farmers Relief Act After Long Night", []),
        ("The army quoted the Quran.", []),
    ])
    func laws(text: String, expected: [String]) { #expect(names(text, [.law]) == expected) }

    @Test(arguments: [
        ("He quoted the Bible at length.", ["WORK Bible"]),
        ("She starred in the film \"Night Train to Lodz\" last year.", ["WORK Night Train to Lodz"]),
        ("\"Quiet Harbour,\" a new musical, opens in May.", ["WORK Quiet Harbour"]),
        ("The minister called the film \"a disgrace\".", []),
        ("\"Never Again,\" the mayor said.", []),
    ])
    func works(text: String, expected: [String]) { #expect(names(text, [.work]) == expected) }

    @Test(arguments: [
        ("Hurricane Nadia killed six people in Florida.", ["EVENT Hurricane Nadia"]),
        ("Residents fled before Tropical Storm Oscar came.", ["EVENT Tropical Storm Oscar"]),
        ("The carrier USS Gerald R. Ford left port.", ["VEHICLE USS Gerald R. Ford"]),
        ("The George Washington Bridge was closed.", ["FACILITY George Washington Bridge"]),
        ("The jet left Harlow International Airport at noon.", ["FACILITY Harlow International Airport"]),
    ])
    func things(text: String, expected: [String]) {
        #expect(names(text, [.event, .vehicle, .facility, .person, .organization]) == expected)
    }

    @Test
    func aResolutionIsOneEntityUnderItsNumber() {
        let document = Analysis.parsed(
            "UN Security Council Resolution 1701 ended the war. Resolution 1701 is not kept.")
        #expect(document.entities.map(\.name) == ["UN Security Council Resolution 1701"])
    }
}
