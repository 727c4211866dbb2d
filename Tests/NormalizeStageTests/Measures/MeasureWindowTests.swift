import DocumentModel
import Testing

/// In which time figures count.
struct MeasureWindowTests {
    @Test(
        arguments: [
            ("Berg said 40 people were killed on Monday.", ["PERIOD 2024-12-23..2024-12-24 2024-12-28"]),
            ("Berg said 40 people had been killed since May 2024.", ["CUMULATIVE 2024-05-01..* 2024-12-28"]),
            ("Berg said 40 people had been killed as of 1 December.", ["CUMULATIVE *..* 2024-12-01"]),
            ("Berg said 40 people were killed in the past 24 hours.", ["PERIOD 2024-12-27..2024-12-28 2024-12-28"]),
            ("Berg said 40 people were killed.", ["- *..* 2024-12-28"]),
            (
                "Berg said the army had lost 900 men since May 2024, including 40 in the past two days.",
                ["CUMULATIVE 2024-05-01..* 2024-12-28", "PERIOD 2024-12-26..2024-12-28 2024-12-28"]
            ),
            (
                "Berg said two people died on Thursday and three on Friday.",
                ["PERIOD 2024-12-26..2024-12-27 2024-12-28", "PERIOD 2024-12-27..2024-12-28 2024-12-28"]
            ),
            (
                "On Monday two people died and three were hurt, Berg said.",
                ["PERIOD 2024-12-23..2024-12-24 2024-12-28", "PERIOD 2024-12-23..2024-12-24 2024-12-28"]
            ),
        ] as [(String, [String])])
    func window(text: String, expected: [String]) {
        let measures = Reader.claims(text, publishedAt: "2024-12-28").flatMap(\.measures)
        let windows = measures.map { measure in
            "\(measure.accumulation?.rawValue ?? "-") \(measure.window?.begin ?? "*")..\(measure.window?.end ?? "*") "
                + (measure.asOf ?? "-")
        }
        #expect(windows == expected)
    }
}
