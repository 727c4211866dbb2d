import NaturalLanguage
import Testing

struct CalendarDateTests {
    @Test(
        arguments: [
            ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2024-12-28", 20_085, 6), ("1600-03-01", -135_080, 3),
            ("0001-01-01", -719_162, 1),
        ] as [(String, Int, Int)])
    func countsDays(iso: String, ordinal: Int, weekday: Int) {
        let date = CalendarDate(iso: iso)
        #expect(date?.ordinal == ordinal)
        #expect(date?.weekday == weekday)
        #expect(CalendarDate(ordinal: ordinal).iso == iso)
    }

    @Test(arguments: [
        ("2024-12-28", 2024, 52), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1),
        ("2016-01-01", 2015, 53),
    ])
    func countsWeeks(iso: String, year: Int, week: Int) {
        let found = CalendarDate(iso: iso)?.isoWeek
        #expect(found?.year == year)
        #expect(found?.week == week)
        #expect(CalendarDate.monday(ofWeek: week, year: year) == CalendarDate(iso: iso)?.monday)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-03-15", -3, "2023-12-15"),
        ("2024-12-28", 12, "2025-12-28"),
    ])
    func addsMonths(iso: String, months: Int, expected: String) {
        #expect(CalendarDate(iso: iso)?.adding(months: months).iso == expected)
    }

    @Test(arguments: [(2018, "2018-04-01"), (2024, "2024-03-31"), (1961, "1961-04-02"), (2038, "2038-04-25")])
    func findsEaster(year: Int, expected: String) {
        #expect(CalendarDate.easter(year).iso == expected)
    }

    @Test(arguments: ["2023-02-29", "2024-04-31", "2024-13-01", "2100-02-29"])
    func knowsWhatIsNoDay(iso: String) {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        #expect(!CalendarDate(year: parts[0], month: parts[1], day: parts[2]).isReal)
    }
}
