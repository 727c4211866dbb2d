import Testing

struct NthRuleTests {
    @Test(
        arguments: [
            ("They met in the first week of July 2020.", ["the first week of July 2020 DATE 2020-W27"]),
            ("They met in the last week of 2019.", ["the last week of 2019 DATE 2019-W52"]),
            ("They met on the first Monday of May 2023.", ["the first Monday of May 2023 DATE 2023-05-01"]),
            ("Sales rose in the first nine months of 2013.", ["the first nine months of 2013 DURATION P9M"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
