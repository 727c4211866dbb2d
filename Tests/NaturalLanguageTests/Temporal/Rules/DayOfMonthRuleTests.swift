import Testing

struct DayOfMonthRuleTests {
    @Test(
        arguments: [
            ("They met on the 21st.", ["the 21st DATE 2024-12-21"]),
            ("The 5th Brigade left.", []),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
