import Testing

struct ReferenceRuleTests {
    @Test(
        arguments: [
            ("They are now here.", ["now DATE PRESENT_REF"]),
            ("It is currently closed.", ["currently DATE PRESENT_REF"]),
            ("It was recently closed.", ["recently DATE PAST_REF"]),
            ("It rose in recent months.", ["recent months DATE PAST_REF"]),
            ("It may happen in the near future.", ["the near future DATE FUTURE_REF"]),
            ("Come as soon as you can.", []),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
