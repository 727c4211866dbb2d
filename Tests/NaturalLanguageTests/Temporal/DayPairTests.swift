import Testing

/// Two days of one month.
struct DayPairTests {
    @Test(arguments: [
        ("They fought on September 19 and 20.", ["September 19 DATE 2024-09-19", "20 DATE 2024-09-20"]),
        ("On May 5 and 6, 2023, it rained.", ["May 5 DATE 2023-05-05", "6, 2023 DATE 2023-05-06"]),
        ("They fought on September 19 and 20 people died.", ["September 19 DATE 2024-09-19"]),
        ("They fought on September 19 and 20 were hurt.", ["September 19 DATE 2024-09-19"]),
    ])
    func times(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
