import Testing

struct DayWordRuleTests {
    @Test(
        arguments: [
            ("They came yesterday.", ["yesterday DATE 2024-12-27"]),
            ("They come tomorrow.", ["tomorrow DATE 2024-12-29"]),
            ("They left the day before yesterday.", ["the day before yesterday DATE 2024-12-26"]),
            ("He reads USA Today.", []),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
