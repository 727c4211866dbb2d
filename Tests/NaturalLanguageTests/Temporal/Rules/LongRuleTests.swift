import Testing

struct LongRuleTests {
    @Test(
        arguments: [
            ("A weeklong siege began.", ["weeklong DURATION P1W"]),
            ("The decadeslong feud is over.", ["decadeslong DURATION PXDE"]),
            ("A years-long feud is over.", ["years-long DURATION PXY"]),
            ("The headlong rush is over.", []),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) { #expect(TimeTable.times(text) == expected) }
}
