import DocumentModel
import NaturalLanguage
import Testing

struct TimeTests {
    @Test(
        arguments: [
            ("They came in October.", ["October DATE XXXX-10"]),
            ("They came on Friday.", ["Friday DATE XXXX-WXX-5"]),
            ("They came last week.", ["last week DATE -"]),
        ] as [(String, [String])])
    func leavesOpenWithoutPublicationDate(text: String, expected: [String]) {
        #expect(TimeTable.times(text, publishedAt: nil) == expected)
    }

    /// Without a publication date neighbouring dates are what others are seen from.
    @Test func anchorsToNeighbours() {
        let text = "The ship left on May 5, 1940. The next day it sank."
        let expected = ["May 5, 1940 DATE 1940-05-05", "The next day DATE 1940-05-06"]
        #expect(TimeTable.times(text, publishedAt: nil) == expected)
    }

    @Test func prefersTheDateline() {
        var document = Document(id: "test", text: "KYIV, Dec. 26\nThey came on Thursday.")
        document.publishedAt = DocumentDate(given: "2024-12-28")
        document.blocks = [
            Block(kind: .dateline, span: Span(begin: 0, end: 13)),
            Block(kind: .paragraph, span: Span(begin: 14, end: 36)),
        ]
        Tokenizer().annotate(&document)
        TimeAnnotator().annotate(&document, TokenTable(document))
        #expect(document.times.last?.anchor == "2024-12-26")
    }

    @Test(
        arguments: [
            ("They fought since August 2024.", ["2024-08-01..*"]),
            ("They left before 2010.", ["*..2010-01-01"]),
            ("They left after 2018.", ["2019-01-01..*"]),
            ("They leave until May 2025.", ["*..2025-06-01"]),
            ("They fought for the past three years.", ["2021-12-28..2024-12-28"]),
            ("They fought for the last 24 hours.", ["2024-12-27..2024-12-28"]),
            ("They fought in the last few days.", ["*..2024-12-28"]),
            ("They fought in recent weeks.", ["*..2024-12-28"]),
            ("They will meet in the coming days.", ["2024-12-29..*"]),
            ("They met at 16h30.", ["2024-12-28T16:30:00..2024-12-28T16:31:00"]),
            ("They met at Monday.com.", []),
            ("They met on Easter Island.", []),
            (
                "Dec 27 (Reuters) - Boeing will cut jobs on Monday.",
                ["2024-12-27..2024-12-28", "2024-12-30..2024-12-31"]
            ),
            ("They leave no later than March 31, 2025.", ["*..2025-04-01"]),
            ("They leave no earlier than June 2025.", ["2025-06-01..*"]),
            ("They met at 3 p.m.", ["2024-12-28T15:00:00..2024-12-28T15:01:00"]),
            ("They came on Friday morning.", ["2024-12-27T04:00:00..2024-12-27T12:00:00"]),
        ] as [(String, [String])])
    func bounds(text: String, expected: [String]) {
        #expect(TimeTable.bounds(text) == expected)
    }

    /// A range is one duration over the two times that bound it.
    @Test(
        arguments: [
            ("It lasted from 2014 to 2018.", ["2014 to 2018 DURATION P4Y", "2014 DATE 2014", "2018 DATE 2018"]),
            (
                "It lasted between May 5 and May 9, 2023.",
                ["May 5 and May 9, 2023 DURATION P4D", "May 5 DATE 2023-05-05", "May 9, 2023 DATE 2023-05-09"]
            ),
            ("It lasted Oct. 5-7.", ["Oct. 5-7 DURATION P2D", "Oct. 5 DATE 2024-10-05", "7 DATE 2024-10-07"]),
            (
                "It is open from 5 to 6 p.m.",
                ["5 to 6 p.m. DURATION PT1H", "5 TIME 2024-12-28T17:00", "6 p.m. TIME 2024-12-28T18:00"]
            ),
            (
                "It lasted from January to April 2015.",
                ["January to April 2015 DURATION P3M", "January DATE 2015-01", "April 2015 DATE 2015-04"]
            ),
        ] as [(String, [String])])
    func ranges(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }

    @Test(arguments: [
        "They may leave.", "It may take longer.", "The ratio is 4:3.", "He has a first class seat.",
        "2000 soldiers left.",
        "Call 138-2010-2015.", "A second round is near.",
    ])
    func leavesOut(text: String) {
        #expect(TimeTable.times(text) == [])
    }
}
