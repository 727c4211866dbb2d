import DocumentModel
import Testing

/// Dates that are seen from what the text told before.
struct BackgroundTests {
    /// After a date long past a month or day without year is of its year, for a while.
    @Test(
        arguments: [
            ("In May 2019 he left. In June he died.", ["2019-05", "2019-06"]),
            ("It began on Feb. 24, 2022. By March it burned. In April it fell.", ["2022-02-24", "2022-03", "2022-04"]),
            ("In May 2019 he left. On Friday he came. In June he died.", ["2019-05", "2024-12-27", "2024-06"]),
            ("It began in April 2023. In November it ended.", ["2023-04", "2024-11"]),
            ("It was founded in 1921. In July it was sold.", ["1921", "2024-07"]),
            ("In May 2019 he left. He wept. She ran. They sang. In June he died.", ["2019-05", "2024-06"]),
            ("In May 2019 he left. In March he died.", ["2019-05", "2024-03"]),
            ("It began on March 2, 2023. On March 25 it went on.", ["2023-03-02", "2023-03-25"]),
            ("It began on March 2, 2023. On Nov. 25 it went on.", ["2023-03-02", "2024-11-25"]),
            // How long something lasts begins no story, and the days before a report are its own.
            ("It has lost 900 since Feb. 24, 2022. The army said so on Nov. 4.", ["2022-02-24", "2024-11-04"]),
            ("It has lost 900 since Feb. 24, 2022, the army said on Nov. 4.", ["2022-02-24", "2024-11-04"]),
            ("It lost 900 since 7 October 2023, 40 of them since 18 March.", ["2023-10-07", "2024-03-18"]),
            ("It began on Feb. 24, 2022. The army said so on Dec. 26.", ["2022-02-24", "2024-12-26"]),
            (
                "In 2014 it began. In March that year he left. In May he died. Eight years later it ended.",
                ["2014", "2014-03", "2014", "2014-05", "2022-05"]
            ),
        ] as [(String, [String])])
    func years(text: String, expected: [String]) {
        #expect(Analysis.extracted(text, publishedAt: "2024-12-28").times.map { $0.value ?? "-" } == expected)
    }

    /// "A year later" that would lie after the report: the text does not tell the year right.
    @Test func noYearAfterTheReport() {
        let document = Analysis.parsed(
            "The attack on Oct. 7 killed many. A year later, he died.", publishedAt: "2024-12-28")
        #expect(document.times.map(\.begin) == ["2024-10-07", nil])
    }

    /// "A day later" of which no day was told is none after the report; a season goes on from the year told before.
    @Test(
        arguments: [
            ("Witnesses said that it resumed a day later.", [nil]),
            ("The toll rose to 94 on Sunday, up from 76 on Saturday.", ["2024-12-22", "2024-12-21"]),
            ("It rained on Sunday. He left on Saturday.", ["2024-12-22", "2024-12-28"]),
            ("It began on Feb. 24, 2022. That summer it ended.", ["2022-02-24", "2022-SU"]),
        ] as [(String, [String?])])
    func noDayAfterTheReport(text: String, expected: [String?]) {
        #expect(Analysis.parsed(text, publishedAt: "2024-12-28").times.map(\.value) == expected)
    }

    /// The anchor is the day from which the value was counted.
    @Test(
        arguments: [
            ("It was on March 3, 2020. Two days later he left.", [nil, "2020-03-03"]),
            ("It was on March 3, 2020. He left two days ago.", [nil, "2024-12-28"]),
            ("In May 2019 he left. In June he died.", [nil, "2019-05-01"]),
            ("He left on Friday.", ["2024-12-28"]),
        ] as [(String, [String?])])
    func anchors(text: String, expected: [String?]) {
        #expect(Analysis.extracted(text, publishedAt: "2024-12-28").times.map(\.anchor) == expected)
    }

    /// The dateline at the head of a text that nobody cut into blocks.
    @Test(arguments: [
        ("WASHINGTON, Dec 27 (Reuters) - It happened yesterday.", "2024-12-26"),
        ("Washington - It happened yesterday.", "2024-12-29"),
    ])
    func datelines(text: String, expected: String) {
        #expect(Analysis.extracted(text, publishedAt: "2024-12-30").times.last?.value == expected)
    }
}
