import DocumentModel
import Testing

/// Times that were still to come when something was done in the past.
struct PendingTimeTests {
    private func values(_ text: String) -> [String] {
        Analysis.parsed(text, publishedAt: "2024-12-28").times.map { $0.value ?? "-" }
    }

    @Test(
        arguments: [
            ("They declared mourning until Jan. 4.", "2025-01-04"), ("Schools were closed until Jan. 6.", "2025-01-06"),
            ("He was jailed until March.", "2025-03"), ("The ban was extended to March 31.", "2025-03-31"),
            ("The meeting was moved to Jan. 7.", "2025-01-07"), ("A court set a hearing for Jan. 15.", "2025-01-15"),
            ("The trial was scheduled for Feb. 3.", "2025-02-03"),
            ("He was ordered to appear on Jan. 9.", "2025-01-09"), ("He was due in court on Jan. 8.", "2025-01-08"),
            ("Biden has until Jan. 7 to decide.", "2025-01-07"), ("Congress has until Friday to act.", "2025-01-03"),
            ("He declared Jan. 9 a holiday.", "2025-01-09"), ("He lived there until May.", "2024-05"),
            ("He moved to Paris in June.", "2024-06"),
            ("They fled to Chad in May.", "2024-05"), ("He was shot for the first time in May.", "2024-05"),
            ("Schools were closed after he died on Jan. 6.", "2024-01-06"),
        ] as [(String, String)])
    func lookAhead(text: String, expected: String) { #expect(values(text) == [expected]) }

    /// An infinitive alone tells nothing of a time in the past.
    @Test(
        arguments: [
            ("North Korea has sent soldiers to fight in Kursk since October.", "2024-10"),
            ("He has asked staff to work from home since June.", "2024-06"),
            ("An effort to oust him in October failed.", "2024-10"),
            ("They plan to meet in March.", "2025-03"), ("He has vowed to leave in June.", "2025-06"),
        ] as [(String, String)])
    func infinitives(text: String, expected: String) { #expect(values(text) == [expected]) }
}
