import DocumentModel
import Testing

/// Days that a name, a weekday or their line tells.
struct NamedDayTests {
    private func times(_ text: String) -> [String] {
        Analysis.parsed(text, publishedAt: "2016-09-28").times.map { $0.value ?? "-" }
    }

    @Test(
        arguments: [
            ("He won Monday's debate. Monday's debate might move few.", ["2016-09-26", "2016-09-26"]),
            ("Monday's debate may be long. He prepares.", ["2016-10-03"]),
            ("The vote on Wednesday, January 4, was close.", ["2017-01-04"]),
            ("The vote on Monday 19 September was close.", ["2016-09-19"]),
            (
                "On March 7 he was held. Three days later, on Thursday, he died.",
                ["2016-03-07", "2016-03-10", "2016-03-10"]
            ),
            ("He died on Sept. 12.\n\n4:30 p.m.\n\nThe mayor speaks.", ["2016-09-12", "2016-09-28T16:30"]),
            ("He left on Sept. 12. He came back at 4:30 p.m. with Anna.", ["2016-09-12", "2016-09-12T16:30"]),
        ] as [(String, [String])])
    func areTold(text: String, expected: [String]) { #expect(times(text) == expected) }

    @Test(
        arguments: [
            ("Sept. 11 conspiracy theories live on.", ["2001-09-11"]), ("Victims of Sept. 11 sued.", ["2001-09-11"]),
            ("In the years since Sept. 11, laws changed.", ["2001-09-11"]),
            ("The Sept. 11 attacks shook it. Before Sept. 11 nobody knew.", ["2001-09-11", "2001-09-11"]),
            ("He spoke of 9/11 and of a report in June.", ["2001-09-11", "2016-06"]),
            ("He spoke on Sept. 11.", ["2016-09-11"]), ("She left a Sept. 11 memorial event.", ["2001-09-11"]),
        ] as [(String, [String])])
    func areOfHistory(text: String, expected: [String]) { #expect(times(text) == expected) }

    @Test(
        arguments: [
            ("Hamas killed 1,200 people in the Oct. 7 attack.", "2024-11-18", ["2023-10-07"]),
            ("On Oct. 7, Hamas gunmen crossed the border.", "2024-03-18", ["2023-10-07"]),
            ("The war has lasted since 7 October. Hamas said so.", "2025-02-18", ["2023-10-07"]),
            ("The Oct. 7 attack on the port killed ten.", "2024-11-18", ["2024-10-07"]),
            ("Hamas spoke of talks. The Oct. 7 attack failed.", "2020-11-18", ["2020-10-07"]),
        ] as [(String, String, [String])])
    func ofOctober(text: String, day: String, expected: [String]) {
        #expect(Analysis.parsed(text, publishedAt: day).times.map { $0.value ?? "-" } == expected)
    }

    /// What is told as earlier in a year goes up to the day of the report.
    @Test func earlierThisYear() {
        let time = Analysis.parsed("He left earlier this year.", publishedAt: "2024-08-18").times.first
        #expect([time?.value, time?.begin, time?.end] == ["2024", "2024-01-01", "2024-08-18"])
    }

    /// A day that came once needs no other to be seen from.
    @Test func neededNoAnchor() {
        #expect(Analysis.parsed("The 9/11 plotter was tried.", publishedAt: "2016-09-28").times.map(\.anchor) == [nil])
    }

    @Test(
        arguments: [
            ("They met before the end of the year.", ["*..2025-01-01"]),
            ("They fled before the end of March.", ["*..2024-04-01"]),
            ("They fled before late March.", ["*..2024-03-21"]),
            ("They met after the beginning of the year.", ["2024-01-01..*"]),
            ("He wrote in the mid-1990s.", ["1994-01-01..1997-01-01"]),
            ("He wrote in the late 1980s.", ["1987-01-01..1990-01-01"]),
            (
                "He led it from 2012 until earlier this year.",
                ["2012-01-01..2024-12-28", "2012-01-01..2013-01-01", "2024-01-01..2024-12-28"]
            ),
        ] as [(String, [String])])
    func areBounds(text: String, expected: [String]) { #expect(TimeTable.bounds(text) == expected) }
}
