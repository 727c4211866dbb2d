import Testing

struct SeasonRuleTests {
    @Test(
        arguments: [
            ("They met in the summer of 2013.", ["summer of 2013 DATE 2013-SU"]),
            ("They met last summer.", ["last summer DATE 2024-SU"]),
            ("They met in the spring.", ["spring DATE 2024-SP"]),
            ("The fall of the regime came fast.", []),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
