import Testing

struct RelativeUnitRuleTests {
    @Test(
        arguments: [
            ("They came last week.", ["last week DATE 2024-W51"]),
            ("They came last month.", ["last month DATE 2024-11"]),
            ("They came this year.", ["this year DATE 2024"]),
            ("They come next year.", ["next year DATE 2025"]),
            ("Sales fell last quarter.", ["last quarter DATE 2024-Q3"]),
            ("Sales fell in the last fiscal year.", ["the last fiscal year DATE 2023"]),
            ("They come the week after next.", ["the week after next DATE 2025-W02"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
