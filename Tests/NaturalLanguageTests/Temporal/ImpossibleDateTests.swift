import Testing

/// What the calendar has not is no day.
struct ImpossibleDateTests {
    @Test(
        arguments: [
            ("It fell on February 30, 2024.", ["2024 DATE 2024"]),
            ("He left 2024 decades ago.", ["2024 decades ago DATE -"]),
            ("He left 900 years ago.", ["900 years ago DATE 1124"]),
        ] as [(String, [String])])
    func values(text: String, expected: [String]) { #expect(TimeTable.times(text) == expected) }

    /// A publication on such a day is no anchor.
    @Test(arguments: ["2024-02-30", "0000-01-01", "2024-13-01"])
    func publications(day: String) {
        #expect(TimeTable.times("They came on Friday.", publishedAt: day) == ["Friday DATE XXXX-WXX-5"])
    }
}
