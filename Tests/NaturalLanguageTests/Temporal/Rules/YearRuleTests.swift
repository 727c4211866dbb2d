import Testing

struct YearRuleTests {
    @Test(
        arguments: [
            ("They came in 2019.", ["2019 DATE 2019"]),
            ("Sales rose in fiscal 2016.", ["fiscal 2016 DATE 2016"]),
            ("It was founded in nineteen ninety-six.", ["nineteen ninety-six DATE 1996"]),
            ("Sales rose in FY2016.", ["FY2016 DATE 2016"]),
            ("It lasted until the year 2000.", ["year 2000 DATE 2000"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
