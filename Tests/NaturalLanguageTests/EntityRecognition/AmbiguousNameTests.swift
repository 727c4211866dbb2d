import DocumentModel
import Testing

/// Names that mean another than the best known one by what stands beside them.
struct AmbiguousNameTests {
    @Test(
        arguments: [
            ("Ms. Trump said so.", nil), ("Officer Putin fired twice.", nil),
            ("Putin, a 12-year-old from Leeds, won.", nil), ("Medvedev won the final.", nil),
            ("President Putin said so.", "Q7747"), ("Putin said so.", "Q7747"),
            ("Odesa, Texas, is small.", nil), ("Houston, Texas, is large.", "Q16555"),
            ("Tripoli in northern Lebanon was calm.", nil), ("The governor of Texas left Odesa.", "Q1439"),
            ("Georgia governor Anna Berg left.", nil), ("Georgia closed its border.", "Q230"),
        ] as [(String, String?)])
    func firstIdentifier(text: String, identifier: String?) {
        #expect(Analysis.parsed(text).entities.first?.identifier == identifier)
    }

    @Test(arguments: [
        (
            "Russia's Defence Ministry said so. Ukraine's Defence Ministry denied it.",
            ["Russia's Ministry of Defence", "Ukraine's Ministry of Defence"]
        ),
        ("The Russian Defense Ministry said so.", ["Russia's Ministry of Defence"]),
        ("The Russian defence ministry said so.", ["Russia's defence ministry"]),
        ("Ukraine's General Staff said so.", ["Ukraine's General Staff"]),
        (
            "The Supreme Court of India met. The Supreme Court adjourned.",
            ["India's Supreme Court", "India's Supreme Court"]
        ),
        ("The US Senate voted.", ["US Senate"]), ("Pakistan's Senate voted.", ["Pakistan's Senate"]),
        ("The Ministry of Defence said so.", ["Ministry of Defence"]),
        ("India's Congress voted.", ["India's Congress"]), ("The US Congress voted.", ["Congress"]),
        ("The Security Council met.", ["UN Security Council"]),
        (
            "Iran's Security Council met. The Security Council adjourned.",
            Array(repeating: "Iran's Security Council", count: 2)
        ),
        (
            "Iran's Security Council met. The UN Security Council met.",
            ["Iran's Security Council", "UN Security Council"]
        ),
        ("Russia's Security Council met.", ["Security Council of Russia"]),
        ("Canada's Conservative Party won.", ["Canada's Conservative Party"]),
        ("Brazil's Central Bank met. Turkey's Central Bank met.", ["Brazil's Central Bank", "Turkey's Central Bank"]),
        ("Ukraine's Security Service met.", ["SBU"]),
    ])
    func bodies(text: String, expected: [String]) {
        let document = Analysis.parsed(text)
        let bodies = document.mentions.filter { $0.type == .organization }
        #expect(bodies.map { mention in document.entities.first { $0.id == mention.entity }?.name } == expected)
    }

    /// An article with a capital makes no name; hyphens and points are parts of names.
    @Test(
        arguments: [
            ("The nation mourned. The times were hard. The guardian of the child spoke.", []),
            ("The economist left. The hill was steep.", []), ("The Nation reported it.", ["The Nation"]),
            ("President Yoon Suk-yeol left.", ["Yoon Suk-yeol"]), ("They arrested Kim Yong-hyun.", ["Kim Yong-hyun"]),
            ("Foreign Minister Cho Tae-yul left.", ["Cho Tae-yul"]),
            ("The F.B.I. met the C.I.A. on Monday.", ["F.B.I.", "C.I.A."]),
        ] as [(String, [String])])
    func wholeNames(text: String, expected: [String]) { #expect(Analysis.namesOf(text) == expected) }

    /// Ways in which a name is written are one entity; pictures are none.
    @Test(arguments: [
        ("Zorvax Corp. met Zorvax Corporation.", 1), ("José Álvarez met Jose Alvarez.", 1),
        ("\u{1F600}\u{1F601}\u{1F602} \u{1F600}\u{1F601}", 0),
    ])
    func entities(text: String, count: Int) { #expect(Analysis.parsed(text).entities.count == count) }

    @Test
    func anOfficeIsNoPartOfAName() {
        let text = "Kyiv Mayor Vitali Klitschko spoke."
        #expect(Analysis.parsed(text).entities.first { $0.type == .person }?.name == "Vitali Klitschko")
    }

    @Test
    func aPersonsNameHoldsNoTime() {
        #expect(Analysis.parsed("The bank's economist Jan Hatzius spoke.").times.isEmpty)
    }

    @Test(arguments: [
        "The Russian defence ministry said so.", "Russia's Ministry of Defense said so.",
        "The Ministry of Defence of the Russian Federation said so.",
    ])
    func oneBodyHasOneId(text: String) {
        #expect(Analysis.parsed(text).entities.map(\.id).contains("organization:russia-s-ministry-of-defence"))
    }

    @Test
    func aBodyWithoutItsCountryIsKnownInItsDocumentOnly() {
        let entity = Analysis.parsed("The Ministry of Defence said so.").entities.first
        #expect(entity?.id.hasPrefix("local:") == true)
        #expect(entity?.identifier == nil)
    }
}
