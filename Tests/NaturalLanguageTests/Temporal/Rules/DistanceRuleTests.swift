import Testing

struct DistanceRuleTests {
    @Test(
        arguments: [
            ("They left two years ago.", ["two years ago DATE 2022"]),
            ("They left three months ago.", ["three months ago DATE 2024-09"]),
            ("They left 10 days ago.", ["10 days ago DATE 2024-12-18"]),
            ("They left several years ago.", ["several years ago DATE PAST_REF"]),
            ("They left 3 days after January 12, 2017.", ["3 days after January 12, 2017 DATE 2017-01-15"]),
            ("They left a quarter of a century ago.", ["a quarter of a century ago DATE 1999"]),
            // From which day nobody says.
            ("It was in May 2020. Two weeks later he left.", ["May 2020 DATE 2020-05", "Two weeks later DATE -"]),
            ("They meet a week from now.", ["a week from now DATE 2025-W01"]),
            ("It rose in October from a year earlier.", ["October DATE 2024-10", "a year earlier DATE 2023-10"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
