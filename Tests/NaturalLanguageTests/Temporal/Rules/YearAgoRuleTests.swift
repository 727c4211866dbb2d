import Testing

struct YearAgoRuleTests {
    @Test(
        arguments: [
            ("It will close by year-end.", ["year-end DATE 2024"]),
            ("It will be done by year's end.", ["year's end DATE 2024"]),
            ("Profit was higher than in the year-ago quarter.", ["year-ago quarter DATE 2023-Q4"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
