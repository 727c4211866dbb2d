import DocumentModel
import NaturalLanguage
import Testing

struct TimeTests {
    /// Texts published on Saturday, 28 December 2024.
    @Test(arguments: [
        ("They came in October.", "October DATE 2024-10"),
        ("They came on 5 May 2023.", "5 May 2023 DATE 2023-05-05"),
        ("They came on May 5, 2023.", "May 5, 2023 DATE 2023-05-05"),
        ("They came since August 2024.", "August 2024 DATE 2024-08"),
        ("They came in 2019.", "2019 DATE 2019"),
        ("They came on Friday.", "Friday DATE 2024-12-27"),
        ("They came yesterday.", "yesterday DATE 2024-12-27"),
        ("They came last week.", "last week DATE 2024-W51"),
        ("They came last month.", "last month DATE 2024-11"),
        ("They came in just seven days.", "seven days DURATION P7D"),
        ("They stayed a week.", "a week DURATION P1W"),
        ("They came in the 1990s.", "1990s DATE 199"),
    ])
    func resolves(text: String, expected: String) {
        let document = Analysis.extracted(text, publishedAt: "2024-12-28")
        #expect(document.times.map { Self.described($0, text) } == [expected])
    }

    @Test(arguments: [
        ("They came in October.", "October DATE XXXX-10"), ("They came on Friday.", "Friday DATE -"),
    ])
    func leavesOpenWithoutPublicationDate(text: String, expected: String) {
        #expect(Analysis.extracted(text).times.map { Self.described($0, text) } == [expected])
    }

    private static func described(_ time: TimeExpression, _ text: String) -> String {
        let words = String(decoding: Array(text.utf8)[time.span.begin..<time.span.end], as: UTF8.self)
        return "\(words) \(time.type.rawValue) \(time.value ?? "-")"
    }
}
