import Testing

struct DayPartRuleTests {
    @Test(
        arguments: [
            ("They came on Friday morning.", ["Friday morning TIME 2024-12-27TMO"]),
            ("They came last night.", ["last night TIME 2024-12-27TNI"]),
            ("They came this morning.", ["this morning TIME 2024-12-28TMO"]),
            ("They came tonight.", ["tonight TIME 2024-12-28TNI"]),
            ("They came at 5 in the afternoon.", ["5 in the afternoon TIME 2024-12-28T17:00"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
