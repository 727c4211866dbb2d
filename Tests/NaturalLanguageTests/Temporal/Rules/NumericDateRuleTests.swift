import Testing

struct NumericDateRuleTests {
    @Test(
        arguments: [
            ("It began on 5/17/2018.", ["5/17/2018 DATE 2018-05-17"]),
            ("It began on 23.04.2022.", ["23.04.2022 DATE 2022-04-23"]),
            ("It began on 23/08/1999.", ["23/08/1999 DATE 1999-08-23"]),
            ("It is open since 10/1.", ["10/1 DATE 2024-10-01"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
