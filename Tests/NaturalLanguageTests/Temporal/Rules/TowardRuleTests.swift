import Testing

struct TowardRuleTests {
    @Test(
        arguments: [
            ("They met this September.", ["this September DATE 2024-09"]),
            ("They met last March.", ["last March DATE 2024-03"]),
            ("They meet next March.", ["next March DATE 2025-03"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
