import DocumentModel
import TestSupport
import Testing

@Suite struct RobustnessTests {
    @Test(arguments: 0..<16)
    func `any text gives claims inside of it`(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<60 { check(HostileNews.mixed(&random, pieces: 1 + random.below(80))) }
    }

    @Test(arguments: [
        "The army said that", "Norman told Gerry that", "that", "'s", "Kyiv 's", "A Kyiv\n's army said", "“", "said",
        "According to", ": “", "the army !one in five wounded mighthalf", "Reuters: ", "10", "in 2023 in 2023",
        "Zelensky denied", "Zelensky denied responsibility for", "He said she said they said", "and and and said",
        "of spokesman Waller said that it fell.", "of",
    ])
    func `a text that breaks off`(_ text: String) {
        check(text)
        check(text + "\n" + text)
    }

    private func check(_ text: String) {
        let document = Reader.document(text, publishedAt: "2024-12-28")
        let bytes = Array(text.utf8)
        for claim in document.claims ?? [] {
            let links = claim.attribution.flatMap { [$0.source?.span, $0.cue?.span] }.compactMap { $0 }
            for span in claim.content + links {
                #expect(0 <= span.begin && span.begin < span.end && span.end <= bytes.count, "\(span) of \(text)")
            }
            #expect(!claim.content.isEmpty && claim.statement?.isEmpty != true, "\(claim) of \(text)")
        }
    }
}
