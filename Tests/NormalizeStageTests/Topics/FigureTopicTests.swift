import DocumentModel
import Testing

/// Which figures meet: no part its whole, no rate a total, nothing what began later.
struct FigureTopicTests {
    @Test(
        arguments: [
            ("Berg said 12 people were killed in Kyiv.", "LOSSES|Q212|kyiv|-|2024-12"),
            (
                "Berg said Ukraine had destroyed 34 of 37 drones launched by Russia.",
                "DESTROYED DRONE|Q159|-|-|2022-02-24"
            ),
            ("Berg said 45 people were killed in Kharkiv, including 12 children.", "LOSSES|Q212|kharkiv|-|2024-12"),
            ("Berg said 12 of the 45 dead in Kharkiv were children.", "LOSSES|Q212|kharkiv|-|2024-12"),
            ("Berg said 12 children were among the dead in Kharkiv.", "LOSSES|Q212|kharkiv|CHILDREN|2024-12"),
            ("Berg said 12 of those killed in Kharkiv were children.", nil),
            ("Berg said 72 of 117 Russian drones were shot down.", "DESTROYED DRONE|Q159|-|-|2022-02-24"),
            ("Berg said no civilians were killed in Kharkiv.", "LOSSES|Q212|kharkiv|-|2024-12"),
            ("US strikes on Yemen killed 12 people, Berg said.", "LOSSES|Q805|-|-|2024-12"),
            ("UK jets killed 12 fighters in Yemen, Berg said.", "LOSSES|Q805|-|-|2024-12"),
            // what was done at one time is not the whole of a long war
            ("Strikes on southern Lebanon killed 29 people, Berg said.", "LOSSES|Q822|-|-|2024-12-28"),
            ("Berg said 29 people had been killed in Lebanon so far.", "LOSSES|Q822|-|-|2023-10-07"),
            // accidents are no part of the war
            ("Berg said three people died in a bus crash in Russia.", "LOSSES|Q159|-|ACCIDENT|2024-12"),
            ("Berg said floods killed nine people in Russia.", "LOSSES|Q159|-|ACCIDENT|2024-12"),
            ("Berg said nine people died in a house fire in Russia.", "LOSSES|Q159|-|ACCIDENT|2024-12"),
            ("Berg said 12 people died in artillery fire in Kharkiv.", "LOSSES|Q212|kharkiv|-|2024-12"),
            // rates, and totals from another day
            ("Berg said Russia was losing 1,200 soldiers a day.", "LOSSES|Q159|-|RATE|2022-02-24"),
            ("Berg said Russia lost 1,200 soldiers a day in October.", "LOSSES|Q159|-|-|2024-10"),
            ("Berg said Russia had lost 40,000 soldiers in October.", "LOSSES|Q159|-|-|2024-10"),
            ("Berg said Russia had lost 40,000 soldiers since May 2024.", "LOSSES|Q159|-|-|2024-05"),
            ("Berg said Russia had lost 700,000 soldiers since February 2022.", "LOSSES|Q159|-|-|2022-02-24"),
            ("Berg said Russia had lost 1,220 soldiers over the past day.", "LOSSES|Q159|-|-|2024-12-27"),
            (
                "Berg said Russia had lost 1,220 soldiers over the past day, bringing its losses since the invasion to 601,000.",
                "LOSSES|Q159|-|-|2024-12-27"
            ),
            ("Berg said Russia had lost 1,220 soldiers in a day.", "LOSSES|Q159|-|RATE|2022-02-24"),
            ("Berg said 12 people were killed in Kharkiv on Friday.", "LOSSES|Q212|kharkiv|-|2024-12"),
            ("Berg said that of the dead, 12 were children.", nil),
            // what may come
            ("Berg said the war in Sudan could force 10,000 more to flee.", nil),
            // one attack is not the war
            ("Berg said 12 people had been killed in Kharkiv since the war began.", "LOSSES|Q212|kharkiv|-|2022-02-24"),
            ("Berg said an attack in Russia killed 12 people.", "LOSSES|Q159|-|-|2024-12-28"),
            ("Berg said an attack in Russia killed 12 people on Thursday.", "LOSSES|Q159|-|-|2024-12-26"),
            ("Berg said 12 people had died in Tverograd in Russia.", "LOSSES|Q159|tverograd|-|2024-12"),
            ("Berg said 12,000 people had died in Russia in attacks.", "LOSSES|Q159|-|-|2022-02-24"),
            ("Ukraine shelled Belgorod, killing three, Berg said.", "LOSSES|Q159|-|-|2024-12-28"),
            // the attackers are not the dead of the place
            ("Berg said 100 of the attackers had been killed in Russia.", "LOSSES|Q159|-|MILITANTS|2022-02-24"),
            ("Berg said nine people died when a bus fell into a ravine in Russia.", "LOSSES|Q159|-|ACCIDENT|2024-12"),
            // no rate
            ("Berg said 300 people had died in two days of fighting in Sudan.", "LOSSES|Q1049|-|-|2023-04-15"),
        ] as [(String, String?)])
    func topic(text: String, expected: String?) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").first?.topic == expected)
    }
}
