import DocumentModel
import Testing

/// Events that the words of a claim report.
struct PredicateEventTests {
    @Test(
        arguments: [
            ("Berg said gunmen attacked the village.", "ASSAULT"),
            ("Berg said an earthquake killed ten people.", nil),
            ("Berg said three soldiers were killed in clashes.", "ASSAULT"),
            ("Berg said rebels launched an attack on the port.", "ASSAULT"),
            ("Berg said the union lifted its sanctions.", "CONCEDE"),
            ("Berg said a warning was lifted after two hours.", nil),
            ("Berg said the strikes had delayed the talks.", "ASSAULT"),
            ("Berg said the two leaders met in Oslo.", "CONSULT"),
            ("Berg said the plan met resistance.", nil),
            ("Berg said police arrested forty students.", "COERCE"),
            ("Berg said the troops had withdrawn.", "RETREAT"),
            ("Berg said Norway sent two warships to the strait.", "MOBILIZE"),
            ("Berg said they lost twenty men in the battle.", "ASSAULT"),
            ("Berg said the army ended its operation in the north.", "RETREAT"),
            ("Berg vowed to retake the town.", "THREATEN"),
            ("Berg said the rally was a success.", nil),
            ("Berg said gunfire was heard.", nil),
            ("Berg said the letters demonstrate the cruelty of the army.", nil),
            ("Berg said students had demonstrated in Oslo.", "PROTEST"),
            ("Berg said she would withdraw from the race.", nil),
            ("Berg said somebody had destroyed the emails.", nil),
            ("Berg said somebody had destroyed the bridge.", "ASSAULT"),
            ("Berg said she could beat Lind.", nil),
            ("Berg said the police had beaten protesters.", "ASSAULT"),
            ("Berg said prices hit a new high.", nil),
            ("Berg said missiles hit a new bridge.", "ASSAULT"),
            ("Berg said nearly a million people had been displaced by the offensive.", "ASSAULT"),
            ("Berg said forty people had died since clashes broke out in May.", "ASSAULT"),
            ("Berg said the toll in the attacks had risen to forty.", "ASSAULT"),
            ("Berg said the army had returned fire.", "ASSAULT"),
            ("Berg said Norway had scrambled fighter jets.", "MOBILIZE"),
            ("Berg said Norway had closed its border.", "COERCE"),
        ] as [(String, String?)])
    func type(text: String, expected: String?) {
        #expect(Reader.claims(text).first?.event?.type == expected)
    }
}
