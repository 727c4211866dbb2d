import LanguageModels
import Testing

/// Which war of a country a report is of.
struct ConflictsTests {
    @Test(
        arguments: [
            ("Q212", "2022-02-23", nil),
            ("Q212", "2022-02-24", "2022-02-24"),
            ("Q212", "2031-01-01", "2022-02-24"),
            // A report may come two months after the end, of the younger of two wars.
            ("Q227", "2020-11-30", "2020-09-27"),
            ("Q227", "2021-02-01", nil),
            ("Q227", "2023-11-30", "2023-09-19"),
            ("Q801", "2025-06-20", "2025-06-13"),
            ("Q801", "2025-09-20", "2023-10-07"),
            ("Q20", "2024-12-28", nil),
        ] as [(String, String, String?)])
    func begin(country: String, day: String, expected: String?) {
        #expect(Conflicts.shared.begin(of: country, at: day) == expected)
    }
}
