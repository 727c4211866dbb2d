import Testing

struct OvernightRuleTests {
    @Test(
        arguments: [
            ("They came overnight.", ["overnight TIME 2024-12-27TNI"]),
            ("They came overnight Monday.", ["overnight Monday TIME 2024-12-23TNI"]),
            ("They came overnight on 5 May 2020.", ["overnight on 5 May 2020 TIME 2020-05-05TNI"]),
            ("They will come overnight.", ["overnight TIME 2024-12-28TNI"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) { #expect(TimeTable.times(text) == expected) }
}
