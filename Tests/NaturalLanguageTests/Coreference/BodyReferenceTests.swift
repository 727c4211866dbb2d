import DocumentModel
import Testing

/// "The agency", "it", "its": bodies that are meant without their names.
struct BodyReferenceTests {
    @Test(arguments: [
        ("The Ministry of Defence met.\nThe ministry closed a road.", ["the ministry = Ministry of Defence"]),
        ("UNESCO opened a school. The agency praised it.", ["the agency = UNESCO"]),
        ("Toyota closed a plant. The company gave no reason.", ["the company = Toyota"]),
        ("Hamas released a man. The group gave no reason.", ["the group = Hamas"]),
        ("The FSB met. The service gave no reason.", ["the service = FSB"]),
        ("The FSB met the SBU. The service gave no reason.", []),
        // Who sends the report, and a body that a nearer one without a name may be.
        ("OSLO (AP) - A thief came. The agency gave no reason.", []),
        ("UNESCO opened a school. The tax department closed a road. The agency gave no reason.", []),
        // A state's organ is no group; of two companies neither is the company; a described body is another.
        ("The United Nations met. The group gave no reason.", []),
        ("Mali's army left. The group gave no reason.", ["mali's army = Mali's army"]),
        (
            "Israel's military fought Hamas. The group gave no reason.",
            ["israel's military = Israel's military", "the group = Hamas"]
        ),
        ("Toyota met Samsung. The company gave no reason.", []),
        ("Toyota closed a plant. The company that bought it gave no reason.", []),
        ("The agency gave no reason.", []),
    ])
    func nominals(text: String, expected: [String]) { #expect(Self.links(text, .nominal) == expected) }

    @Test(arguments: [
        ("NATO sent ships. It said that they would stay.", ["it = NATO"]),
        ("Togo closed a port, but its minister denied it.", ["its = Togo"]),
        // A quotation and the paragraph before have no subject for it; nor has rain.
        ("NATO met.\nIt said that ships would stay.", []),
        ("The mayor left. \"Israel rejects this,\" it said.", []),
        ("NATO sent ships. It rained.", []),
        ("The WHO said UNICEF had left. Its director wept.", []),
        // Who spoke before goes on speaking, or the subject of what is said does.
        ("UNESCO said it rained. The WHO lost a ship, it added.", []),
        ("UNESCO lost a ship, it said.", ["it = UNESCO"]),
    ])
    func pronouns(text: String, expected: [String]) { #expect(Self.links(text, .pronoun) == expected) }

    private static func links(_ text: String, _ kind: Mention.Kind) -> [String] {
        let document = Analysis.extracted(text)
        let bytes = Array(text.utf8)
        return document.mentions.filter { $0.kind == kind && $0.entity != nil }.map { mention in
            let words = String(decoding: bytes[mention.span.begin..<mention.span.end], as: UTF8.self)
            let entity = document.entities.first { $0.id == mention.entity }
            return "\(words.lowercased()) = \(entity?.name ?? "-")"
        }
    }
}

/// Bodies that only their countries name.
struct CountryBodyTests {
    @Test(arguments: [
        ("Israel's military said that it rained.", ["Israel's military"]),
        (
            "The Israeli military said that it rained. The military closed a road.",
            ["Israel's military", "Israel's military"]
        ),
        ("The Ukrainian government said that it rained.", ["Government of Ukraine"]),
        ("Kyiv said that it rained. The Ukrainian government agreed.", ["Government of Ukraine"]),
        ("Mali's army said that it left. \"It rained,\" it said.", ["Mali's army", "Mali's army"]),
        ("A Chinese foreign ministry spokeswoman spoke.", []),
        ("Russian soldiers left.", []),
        ("Israel's military chief spoke.", []),
        ("They are all Ukrainian\n\n's army said so.", []),
    ])
    func names(text: String, expected: [String]) {
        let document = Analysis.extracted(text)
        let bodies = document.mentions.filter { $0.kind != .name && $0.type == .organization }
        #expect(bodies.map { mention in document.entities.first { $0.id == mention.entity }?.name } == expected)
    }
}
