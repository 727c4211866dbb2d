import DocumentModel
import NaturalLanguage
import Testing

/// People without a name: who "they" and "the soldiers" are.
struct GroupTests {
    @Test(arguments: [
        (
            "North Korean troops crossed the river. They took a village. The soldiers then left.",
            [
                "north korean troops = North Korean troops", "they = North Korean troops",
                "the soldiers = North Korean troops",
            ]
        ),
        ("Residents said that they had no water.", ["residents = residents", "they = residents"]),
        (
            "Dozens of protesters marched to the port. Their leader was absent.",
            ["protesters = protesters", "their = protesters"]
        ),
        (
            "The rebels burned a bridge. The fighters also took a mill.",
            ["the rebels = rebels", "the fighters = rebels"]
        ),
        // Two groups, or a plural that is no people: nobody can say.
        ("Rebels met villagers at the bridge. They left at noon.", []),
        ("Houses burned near the residents. They collapsed.", []),
        ("Russian soldiers and Ukrainian soldiers met. The soldiers left.", []),
        // Said of some of them, of others, or of people who were not mentioned.
        ("Russian troops left. The soldiers who stayed were hungry.", []),
        ("The mayor praised residents. \"They are safe,\" he said.", []),
        ("They left at noon.", []),
    ])
    func links(text: String, expected: [String]) { #expect(Links.of(text, .nominal, .pronoun) == expected) }

    @Test
    func aGroupIsAnEntityOfItsDocument() {
        let document = Analysis.parsed("North Korean troops crossed the river. They took a village.")
        let group = document.entities.first { $0.type != .geopolitical }
        #expect(
            group?.id
                == "local:\(document.id):m\(document.mentions.firstIndex { $0.kind == .nominal }.map { $0 + 1 } ?? 0)")
        #expect(group?.affiliations == document.entities.filter { $0.name == "North Korea" }.map(\.id))
        #expect(group?.mentions.count == 2)
    }

    @Test
    func aPronounOfAGroupSpeaksForIt() {
        var document = Analysis.parsed("Dock workers left the port. They said that it was unsafe.")
        let table = TokenTable(document)
        AttributionAnnotator().annotate(&document, table)
        SourceIdentifier().annotate(&document, table)
        let source = document.claims?.last?.attribution.last?.source
        #expect(source?.kind == .group)
        #expect(source?.name == "dock workers")
    }
}
