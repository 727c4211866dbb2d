import Testing

struct WeekdayRuleTests {
    @Test(
        arguments: [
            ("They came on Friday.", ["Friday DATE 2024-12-27"]),
            ("They will meet on Monday.", ["Monday DATE 2024-12-30"]),
            ("They met last Tuesday.", ["last Tuesday DATE 2024-12-24"]),
            ("They meet next Monday.", ["next Monday DATE 2024-12-30"]),
            ("They met on Monday of last week.", ["Monday of last week DATE 2024-12-16"]),
            ("They met on Friday, Oct. 25.", ["Friday, Oct. 25 DATE 2024-10-25"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
