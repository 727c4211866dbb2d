import DocumentModel
import Testing

/// Times that were told in the past as of what comes: how far they are tells whether they had come.
struct ForetoldTimeTests {
    private func values(_ text: String) -> [String] {
        Analysis.parsed(text, publishedAt: "2024-03-10").times.map { $0.value ?? "-" }
    }

    @Test(
        arguments: [
            ("The aid agency warned of famine by May.", "2024-05"),
            ("The general ordered troops to leave by July.", "2024-07"),
            ("Berlin promised 31 tanks by September.", "2024-09"),
            ("The government announced elections for June 9.", "2024-06-09"),
            ("Both sides agreed to talks on March 20.", "2024-03-20"),
            ("The firm feared shortages by August.", "2024-08"),
            ("It forecast growth of 3 percent by October.", "2024-10"),
            ("The alliance invited him to a summit in July.", "2024-07"),
            ("Democrats were to win in November.", "2023-11"),
            ("He was to face trial in May.", "2024-05"),
        ] as [(String, String)])
    func lookAhead(text: String, expected: String) { #expect(values(text) == [expected]) }

    /// What was done at a time is past, and so is what was foretold for a time shortly before.
    @Test(
        arguments: [
            ("Troops left by July.", "2023-07"), ("He announced his resignation in December.", "2023-12"),
            ("The president announced in November that he would run.", "2023-11"),
            ("The company announced layoffs in September.", "2023-09"),
            ("The firm promised a report by February.", "2024-02"),
            ("They agreed to talks in January.", "2024-01"), ("The treaty was signed in April.", "2023-04"),
            ("The minister said in May he was ill.", "2023-05"),
        ] as [(String, String)])
    func lookBack(text: String, expected: String) { #expect(values(text) == [expected]) }
}
