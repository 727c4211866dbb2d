import DocumentModel
import Testing

/// Under which topics the claims of one report stand, in text order.
struct TopicThreadTests {
    @Test(
        arguments: [
            (
                "Berg said 12 people died in Kharkiv. Lind put the toll at 15. Holm called the figure absurd.",
                [
                    "LOSSES|Q212|kharkiv|-|2024-12", "LOSSES|Q212|kharkiv|-|2024-12",
                    "LOSSES|Q212|kharkiv|-|2024-12",
                ]
            ),
            (
                "Berg said 40 North Korean soldiers had died. Kyiv put their losses at 3,000.",
                ["LOSSES|Q423|-|-|2022-02-24", "LOSSES|Q423|-|-|2022-02-24"]
            ),
            (
                "Berg said 12 people died in Kharkiv. Lind said 40 people were wounded in Oslo.",
                ["LOSSES|Q212|kharkiv|-|2024-12", "WOUNDED|Q20|-|-|2024-12"]
            ),
            (
                "Berg said six Indian jets had been downed. Lind denied the claim.",
                ["DESTROYED AIRCRAFT|Q668|-|-|2024-12", "DESTROYED AIRCRAFT|Q668|-|-|2024-12"]
            ),
            ("Berg said 12 people were killed in El Fasher.", ["LOSSES|Q1049|el fasher|-|2024-12"]),
            ("Berg said 12 people were killed in el-Fasher.", ["LOSSES|Q1049|el fasher|-|2024-12"]),
            ("Berg said the talks were going well.", ["-"]),
            // the dead are not only the militants
            (
                "Berg said 12 militants had died in Kharkiv. Lind put the number of dead at 93.",
                ["LOSSES|Q212|kharkiv|MILITANTS|2024-12", "LOSSES|Q212|kharkiv|-|2024-12"]
            ),
            // who is meant by "the ministry's figures"
            (
                "Gaza's ministry said 12 Palestinians had died. Berg said 40 Russian soldiers had died. Lind called the ministry's figures absurd.",
                ["LOSSES|Q219060|-|-|2023-10-07", "LOSSES|Q159|-|-|2022-02-24", "LOSSES|Q219060|-|-|2023-10-07"]
            ),
            // what is denied is the same as what was told
            (
                "Oslo accused Rwanda of arming the rebels. Kigali denied the accusation.",
                ["ISSUE ARM REBEL RWANDA|Q1037|-|-|2024-12", "ISSUE ARM REBEL RWANDA|Q1037|-|-|2024-12"]
            ),
            (
                "Berg said the vote was fair in Sudan. Lind said the count raised questions.",
                ["-", "RAISE QUESTION COUNT|Q1049|-|-|2024-12"]
            ),
            (
                "Berg accused Israel of genocide in Gaza. Israel rejected the charge.",
                ["ISSUE GENOCIDE|Q219060|-|-|-", "ISSUE GENOCIDE|Q219060|-|-|-"]
            ),
            // who attacks is not whom it happens to
            ("Pakistan said Indian strikes had killed 31 civilians.", ["LOSSES|Q843|-|-|2024-12"]),
        ] as [(String, [String])])
    func topics(text: String, expected: [String]) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").map { $0.topic ?? "-" } == expected)
    }
}
