import DocumentModel
import Testing

/// Numbers that name and measure nothing, and parts of one unit.
struct NumberingTests {
    private func figures(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Analysis.parsed(text).quantities.map {
            String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) + " \($0.low ?? -1) \($0.unit ?? "-")"
        }
    }

    @Test(
        arguments: [
            ("Resolutions 1559 and 1701 were kept.", []), ("Articles 3, 4 and 5 were changed.", []),
            ("Resolution 1701 ended it and 20 men left.", ["20 20.0 -"]),
            ("Emissions fell below 2005 levels.", []), ("Sales fell below 2,005 tons.", ["below 2,005 tons -1.0 ton"]),
            ("Fortune 500 companies met.", []),
            ("They met one another.", []), ("It lies at 33.505716°N and 33°30′21″N.", []),
            ("It was 33° in the shade.", ["33° 33.0 deg"]),
            ("It is status/1234567890123456789 there.", []),
            ("Rule 40 works.", []), ("Group of 20 leaders met.", []), ("It was in Project 2025.", []),
            ("Berg's 2012 donors met.", []), ("Berg's 20 donors met.", ["20 20.0 -"]),
            (
                "The margin is plus or minus 3.5 percentage points.",
                ["plus or minus 3.5 percentage points 3.5 percentage point"]
            ),
            ("It fell to minus 3 percent.", ["minus 3 percent -3.0 percent"]),
            ("Rates rose by half of 1 percent.", ["half of 1 percent 0.5 percent"]),
            ("Half of one percent agreed.", ["Half of one percent 0.5 percent"]),
            ("They gave $20 million last month.", ["$20 million 20000000.0 USD"]),
            ("They spent $3.5 million next year.", ["$3.5 million 3500000.0 USD"]),
        ] as [(String, [String])])
    func areNoFigures(text: String, expected: [String]) { #expect(figures(text) == expected) }

    @Test(
        arguments: [
            ("They gave $20 million last month.", ["last month DATE 2024-11"]),
            ("They killed dozens last year.", ["last year DATE 2023"]),
            ("It lasted the last two months.", ["the last two months DURATION P2M"]),
            ("They met at half past 1.", ["half past 1 TIME 2024-12-28T01:30"]),
            ("It is a quarter of five members.", []),
        ] as [(String, [String])])
    func leaveTimes(text: String, expected: [String]) { #expect(TimeTable.times(text) == expected) }
}
