import DocumentModel
import Testing

/// Whose losses a figure tells of: those of the victims, never of who attacks.
struct NationReaderTests {
    @Test(
        arguments: [
            ("Berg said 40 North Korean soldiers were killed.", "LOSSES|Q423|-|-|2022-02-24"),
            ("Berg said Russia had lost 696,000 troops.", "LOSSES|Q159|-|-|2022-02-24"),
            ("Berg said 700,000 Russian soldiers had been killed or wounded.", "LOSSES|Q159|-|-|2022-02-24"),
            ("Kyiv said 31,000 of its soldiers had been killed.", "LOSSES|Q212|-|-|2022-02-24"),
            ("Berg said Israeli strikes had killed 34,735 people in Gaza.", "LOSSES|Q219060|-|-|2023-10-07"),
            ("Berg said Israeli strikes had killed 34,735 people.", nil),
            ("Berg said Russian shelling killed three civilians in Kharkiv.", "LOSSES|Q212|kharkiv|-|2024-12"),
            ("Berg said 12 people had been killed by Russian drones.", nil),
            ("Sudan said 12 people had died.", "LOSSES|Q1049|-|-|2023-04-15"),
            ("Berg said North Korea had sent 11,000 soldiers to Russia.", "DEPLOYED|Q423|-|-|2022-02-24"),
            ("Berg said 11,000 North Korean soldiers had been sent to Russia.", "DEPLOYED|Q423|-|-|2022-02-24"),
            ("Sudan said it had lost 192 soldiers.", "LOSSES|Q1049|-|-|2023-04-15"),
            (
                "Berg said a Russian strike on a school in Kharkiv killed 12 people.",
                "LOSSES|Q212|kharkiv|-|2024-12"
            ),
            ("Berg said the Sudan war had killed 12,000.", "LOSSES|Q1049|-|-|2023-04-15"),
            ("Kyiv said the enemy had lost 900 men.", nil),
        ] as [(String, String?)])
    func topic(text: String, expected: String?) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").first { !$0.measures.isEmpty }?.topic == expected)
    }
}
