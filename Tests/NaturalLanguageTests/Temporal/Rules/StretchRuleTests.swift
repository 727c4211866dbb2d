import Testing

struct StretchRuleTests {
    @Test(
        arguments: [
            ("It began in early 2013.", ["early 2013 DATE 2013"]),
            ("It began late Thursday.", ["late Thursday DATE 2024-12-26"]),
            ("It began in mid-October.", ["mid-October DATE 2024-10"]),
            ("It began earlier this month.", ["earlier this month DATE 2024-12"]),
            ("It began at the end of March.", ["the end of March DATE 2024-03"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
