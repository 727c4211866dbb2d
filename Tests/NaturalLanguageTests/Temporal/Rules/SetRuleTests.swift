import Testing

struct SetRuleTests {
    @Test(
        arguments: [
            ("They meet every day.", ["every day SET P1D"]),
            ("They meet each Monday.", ["each Monday SET XXXX-WXX-1"]),
            ("They meet weekly.", ["weekly SET P1W"]),
            ("They meet twice a month.", ["twice a month SET P1M"]),
            ("They pump 500 barrels a day.", ["a day SET P1D"]),
            ("They meet every other week.", ["every other week SET P2W"]),
            ("They meet every day at 7:13 p.m.", ["every day at 7:13 p.m. SET XXXX-XX-XXT19:13"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
