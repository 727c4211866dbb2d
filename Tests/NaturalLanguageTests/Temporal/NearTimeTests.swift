import DocumentModel
import Testing

/// Which of several days, weeks or years a time is, by how near it is to the report.
struct NearTimeTests {
    /// A day without its year is not spoken of for long after.
    @Test(
        arguments: [
            ("2016-05-23", "He spoke ahead of the state's June 7 primary.", "2016-06-07"),
            ("2016-05-23", "He spoke before the state's March 7 primary.", "2016-03-07"),
            ("2016-05-23", "He has been in prison since June 7.", "2015-06-07"),
            ("2015-12-07", "Its chief aimed to come on Dec. 8.", "2015-12-08"),
            ("2016-05-23", "Its chief was held on June 7.", "2015-06-07"),
            ("2016-05-23", "Its chief was tried after June 7.", "2015-06-07"),
            ("2016-05-16", "He asked what he would do if he won the election on Nov. 8.", "2016-11-08"),
            ("2016-09-27", "The court ruled on Feb. 9.", "2016-02-09"),
            ("2024-11-18", "The attack of 22 March left 140 dead.", "2024-03-22"),
            ("2024-02-10", "The ship sank on Dec. 5.", "2023-12-05"),
            ("2016-05-23", "Nobody knew who would win the vote on June 7.", "2016-06-07"),
        ])
    func days(publishedAt: String, text: String, expected: String) {
        #expect(Analysis.parsed(text, publishedAt: publishedAt).times.map(\.value) == [expected])
    }

    /// A weekday that has just been is not the next one.
    @Test(
        arguments: [
            ("Despite her losses on Thursday, Anna Berg remains mayor.", "2024-12-26"),
            ("The trial opens Thursday.", "2025-01-02"),
            ("Anna Berg campaigned ahead of Tuesday's vote.", "2024-12-31"),
            ("Anna Berg resigned after Tuesday's vote.", "2024-12-24"),
            ("Anna Berg is holding a rally on Thursday.", "2025-01-02"),
        ])
    func weekdays(text: String, expected: String) {
        #expect(Analysis.parsed(text, publishedAt: "2024-12-28").times.map(\.value) == [expected])
    }

    /// "The weekend" is that of the report where the text told of another year.
    @Test func weekend() {
        let document = Analysis.parsed(
            "The coup was on March 3, 2021. Thousands have fled since the weekend.", publishedAt: "2024-12-28")
        #expect(document.times.map(\.value) == ["2021-03-03", "2024-W52-WE"])
    }

    /// What is counted back from the report, and what only lasts.
    @Test(
        arguments: [
            ("Prices rose over the last decade.", ["the last decade DURATION P1DE"], ["2014-12-28..2024-12-28"]),
            ("He left in the last year of his term.", [], []),
            ("The truce would last 60 days.", ["60 days DURATION P60D"], ["*..*"]),
            ("Prices rose earlier this year.", ["earlier this year DATE 2024"], ["2024-01-01..2024-12-28"]),
            (
                "It began at 11 p.m. (2000 GMT).", ["11 p.m. TIME 2024-12-28T23:00", "2000 TIME 2024-12-28T20:00"],
                ["2024-12-28T23:00:00..2024-12-28T23:01:00", "2024-12-28T20:00:00..2024-12-28T20:01:00"]
            ),
            ("Prices fell in June, one of the worst months.", ["June DATE 2024-06"], ["2024-06-01..2024-07-01"]),
        ] as [(String, [String], [String])])
    func spans(text: String, values: [String], bounds: [String]) {
        #expect(TimeTable.times(text) == values)
        #expect(TimeTable.bounds(text) == bounds)
    }
}
