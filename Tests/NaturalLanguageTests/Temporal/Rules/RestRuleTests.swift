import Testing

struct RestRuleTests {
    @Test(
        arguments: [
            ("It is closed for the rest of the year.", ["the rest of the year DATE 2024"]),
            ("It rose 5 percent year to date.", ["year to date DATE 2024"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
