import Testing

struct DecadeRuleTests {
    @Test(
        arguments: [
            ("They came in the 1990s.", ["the 1990s DATE 199"]),
            ("They came in the '90s.", ["the '90s DATE 199"]),
            ("It was fun in the seventies.", ["the seventies DATE 197"]),
            ("It is of the 19th century.", ["the 19th century DATE 18"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
