import Testing

struct QuarterRuleTests {
    @Test(
        arguments: [
            ("Sales rose in the third quarter.", ["the third quarter DATE 2024-Q3"]),
            ("Sales rose in Q3.", ["Q3 DATE 2024-Q3"]),
            ("Sales rose in the third quarter of 2016.", ["the third quarter of 2016 DATE 2016-Q3"]),
            ("Sales rose in 2016 Q1.", ["2016 Q1 DATE 2016-Q1"]),
            ("Sales rose in the first half of 2013.", ["the first half of 2013 DATE 2013-H1"]),
            ("Sales rose in the second quarter of last year.", ["the second quarter of last year DATE 2023-Q2"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
