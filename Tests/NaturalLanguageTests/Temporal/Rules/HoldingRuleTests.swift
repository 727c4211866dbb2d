import Testing

struct HoldingRuleTests {
    @Test(
        arguments: [
            ("They met in the week of July 3.", ["the week of July 3 DATE 2024-W27"]),
            ("Profit fell in the quarter ended Sept. 30.", ["the quarter DATE 2024-Q3", "Sept. 30 DATE 2024-09-30"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
