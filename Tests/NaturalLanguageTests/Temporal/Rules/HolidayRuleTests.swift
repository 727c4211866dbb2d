import Testing

struct HolidayRuleTests {
    @Test(
        arguments: [
            ("They met on Christmas Day.", ["Christmas Day DATE 2024-12-25"]),
            ("They met at Easter 2018.", ["Easter 2018 DATE 2018-04-01"]),
            ("They met on Thanksgiving 2024.", ["Thanksgiving 2024 DATE 2024-11-28"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
