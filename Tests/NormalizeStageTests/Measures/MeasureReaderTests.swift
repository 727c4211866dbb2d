import DocumentModel
import Testing

/// Whom figures count, who did it and where.
struct MeasureReaderTests {
    @Test(
        arguments: [
            ("Berg said 16 people had died in US and British strikes on Hodeidah.", "people | - | Hodeidah"),
            ("Berg said 40 soldiers were killed by rebels.", "soldiers | rebels | -"),
            ("Berg said rebels killed 40 soldiers near Kharkiv.", "soldiers | rebels | Kharkiv"),
            ("Berg said 50 people were detained by Saturday evening.", "people | - | -"),
            ("Berg said two people had died.", "people | - | -"),
            ("Berg said Russia had lost 40 soldiers.", "soldiers | - | -"),
            ("Berg said a missile had hit the market, killing 40 people.", "people | a missile | -"),
            ("Berg said the rebels freed 40.", "- | the rebels | -"),
            ("Berg said 40 people were killed since Russia's invasion.", "people | - | -"),
            ("Berg said 20 soldiers from Chad were killed in Sudan.", "soldiers | - | Sudan"),
            ("Berg said 40 people were killed in the city of Kharkiv.", "people | - | Kharkiv"),
            ("Berg said two peacekeepers from Nepal had been wounded.", "peacekeepers | - | -"),
            (
                "Berg said Russia had fired 70 cruise and ballistic missiles.",
                "cruise and ballistic missiles | Russia | -"
            ),
        ] as [(String, String)])
    func referents(text: String, expected: String) {
        let measure = Reader.claims(text, publishedAt: "2024-12-28").first?.measures.first
        let referents = [measure?.group, measure?.by, measure?.place].map { $0?.text ?? "-" }
        #expect(referents.joined(separator: " | ") == expected)
    }
}
