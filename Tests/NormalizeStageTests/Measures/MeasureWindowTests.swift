import DocumentModel
import Testing

/// In which time figures count.
struct MeasureWindowTests {
    @Test(
        arguments: [
            ("Berg said 40 people were killed on Monday.", ["PERIOD 2024-12-23..2024-12-24 2024-12-28"]),
            ("Berg said 40 people had been killed since May 2024.", ["CUMULATIVE 2024-05-01..* 2024-12-28"]),
            ("Berg said 40 people had been killed as of 1 December.", ["CUMULATIVE *..* 2024-12-01"]),
            ("Berg said 40 people were killed in the past 24 hours.", ["PERIOD 2024-12-27..2024-12-28 2024-12-28"]),
            ("Berg said 40 people were killed.", ["- *..* 2024-12-28"]),
            ("Berg said 40 people were killed over the past six months.", ["PERIOD 2024-06-28..2024-12-28 2024-12-28"]),
            ("Berg said 40 people were killed in May.", ["PERIOD 2024-05-01..2024-06-01 2024-12-28"]),
            // a stretch of which the end is not said
            ("Berg said 40 people were killed in two years of war.", ["PERIOD *..* 2024-12-28"]),
            ("Berg said 40 people were killed within a week.", ["PERIOD *..* 2024-12-28"]),
            ("Berg said 40 people were killed in the week to 20 December.", ["PERIOD *..2024-12-21 2024-12-28"]),
            (
                "Since the war began in April 2023, 40 people had been killed, Berg said.",
                ["CUMULATIVE 2023-04-01..* 2024-12-28"]
            ),
            // rates
            ("Berg said the army was losing 40 men a day.", ["PERIOD *..* 2024-12-28"]),
            ("Berg said 40 people were killed each day in November.", ["PERIOD *..* 2024-12-28"]),
            // totals that stand
            ("Berg said 40 people have been killed so far.", ["CUMULATIVE *..* 2024-12-28"]),
            ("Berg said 40 people have been killed to date.", ["CUMULATIVE *..* 2024-12-28"]),
            ("Berg said 40 people had been killed so far this year.", ["CUMULATIVE 2024-01-01..* 2024-12-28"]),
            ("Berg said 40 people had been killed since the war began.", ["CUMULATIVE *..* 2024-12-28"]),
            ("Berg said the death toll stood at 40.", ["CUMULATIVE *..* 2024-12-28"]),
            ("Berg said the number of dead had risen to 40.", ["CUMULATIVE *..* 2024-12-28"]),
            (
                "Berg said 40 people were killed on Friday, bringing the total to 900.",
                ["PERIOD 2024-12-27..2024-12-28 2024-12-28", "CUMULATIVE *..* 2024-12-28"]
            ),
            (
                "Berg said 900 people had been killed since the war began, up from 860 the day before.",
                ["CUMULATIVE *..* 2024-12-28", "CUMULATIVE *..* 2024-12-27"]
            ),
            // the time of a part is not that of its whole
            (
                "Berg said losses stood at 900, including 40 in the past day.",
                ["CUMULATIVE *..* 2024-12-28", "PERIOD 2024-12-27..2024-12-28 2024-12-28"]
            ),
            (
                "Berg said 40 people, including 12 children, were killed on Friday.",
                ["PERIOD 2024-12-27..2024-12-28 2024-12-28", "PERIOD 2024-12-27..2024-12-28 2024-12-28"]
            ),
            (
                "Berg said the army had lost 900 men since May 2024, including 40 in the past two days.",
                ["CUMULATIVE 2024-05-01..* 2024-12-28", "PERIOD 2024-12-26..2024-12-28 2024-12-28"]
            ),
            (
                "Berg said two people died on Thursday and three on Friday.",
                ["PERIOD 2024-12-26..2024-12-27 2024-12-28", "PERIOD 2024-12-27..2024-12-28 2024-12-28"]
            ),
            (
                "On Monday two people died and three were hurt, Berg said.",
                ["PERIOD 2024-12-23..2024-12-24 2024-12-28", "PERIOD 2024-12-23..2024-12-24 2024-12-28"]
            ),
            (
                "Berg said 900 people had died since 7 October 2023, including 90 since 18 March.",
                ["CUMULATIVE 2023-10-07..* 2024-12-28", "CUMULATIVE 2024-03-18..* 2024-12-28"]
            ),
            // a toll stands on a day
            ("The toll rose to 43 on Friday, Berg said.", ["CUMULATIVE *..* 2024-12-27"]),
            ("The number of dead passed 500 on Friday, Berg said.", ["CUMULATIVE *..* 2024-12-27"]),
            ("The death toll rose from 12 to 15, Berg said.", ["CUMULATIVE *..* -", "CUMULATIVE *..* 2024-12-28"]),
            (
                "The strike killed five people, bringing the death toll since October 2023 to 900, Berg said.",
                ["- *..* 2024-12-28", "CUMULATIVE 2023-10-01..* 2024-12-28"]
            ),
            (
                "Berg said 15 people were killed on Monday, raising the toll since May 2024 to 900.",
                ["PERIOD 2024-12-23..2024-12-24 2024-12-28", "CUMULATIVE 2024-05-01..* 2024-12-28"]
            ),
            ("Berg said the toll was raised to 12 from nine.", ["CUMULATIVE *..* 2024-12-28", "CUMULATIVE *..* -"]),
            // the time of what they are arrested for
            ("Berg said four people were arrested over the May 4 attack.", ["- *..* 2024-12-28"]),
            ("Berg said six men accused of the March 22 attack were arrested.", ["- *..* 2024-12-28"]),
            ("Berg said four people were arrested on May 4.", ["PERIOD 2024-05-04..2024-05-05 2024-12-28"]),
            // told on another day
            ("Berg said on Thursday that 40 people had died.", ["- *..* 2024-12-26"]),
            ("Berg said in March that 40 people had died.", ["- *..* -"]),
            ("\"Today 40 people were killed,\" Berg said on Thursday.", ["PERIOD 2024-12-26..2024-12-27 2024-12-26"]),
            // not later than publication
            ("Berg said three people had died a day later.", ["- *..* 2024-12-28"]),
        ] as [(String, [String])])
    func window(text: String, expected: [String]) {
        let measures = Reader.claims(text, publishedAt: "2024-12-28").flatMap(\.measures)
        let windows = measures.map { measure in
            "\(measure.accumulation?.rawValue ?? "-") \(measure.window?.begin ?? "*")..\(measure.window?.end ?? "*") "
                + (measure.asOf ?? "-")
        }
        #expect(windows == expected)
    }
}
