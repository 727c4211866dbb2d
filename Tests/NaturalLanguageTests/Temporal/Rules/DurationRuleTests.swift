import Testing

struct DurationRuleTests {
    @Test(
        arguments: [
            ("They came in just seven days.", ["seven days DURATION P7D"]),
            ("They stayed a week.", ["a week DURATION P1W"]),
            ("They fought for the past three years.", ["the past three years DURATION P3Y"]),
            ("They fought for years.", ["years DURATION PXY"]),
            ("They talked for half an hour.", ["half an hour DURATION PT30M"]),
            ("They talked for an hour and a half.", ["an hour and a half DURATION PT1H30M"]),
            ("It was a three-year war.", ["three-year DURATION P3Y"]),
            ("They stayed several months.", ["several months DURATION PXM"]),
            ("The 25-year-old man left.", []),
            ("He is 60 years old.", []),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
