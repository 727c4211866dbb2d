import DocumentModel
import NaturalLanguage
import Testing

struct TimeRobustnessTests {
    private static let words = [
        "late", "the", "end", "of", "May", "March", "5", "2016", "3", "/", "-", ".", ",", "'", "90", "s", "Friday",
        "last",
        "next", "week", "years", "ago", "two", "half", "an", "hour", "past", "seven", "p.m.", "at", "from", "to",
        "between",
        "and", "quarter", "first", "twenty", "day", "before", "after", "Easter", "summer", "every", "Q", "1H", "now",
        "in", "$", "%", "million", "hundred", "a", "dozens", "about", "more", "than", "or", "point", "fifths", "1/2",
        "km",
        "old", "year", "(", "½", "½ hour", "20:15", "today", "this", "mid", "semi", "annual", "\u{2013}", "é", "🙂",
    ]

    /// Whatever stands together, nothing traps, and what is found stands in order inside the text.
    @Test(arguments: 0..<8)
    func readsAnyWords(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<400 {
            var text = ""
            for _ in 0...next(10) { text += (next(4) == 0 ? "" : " ") + Self.words[next(Self.words.count)] }
            let document = Analysis.extracted(text, publishedAt: next(3) == 0 ? nil : "2024-12-28T10:30:00")
            let begins = document.times.map(\.span.begin)
            #expect(begins == begins.sorted(), "\(text)")
            #expect(document.quantities.allSatisfy { $0.span.end <= text.utf8.count }, "\(text)")
        }
    }
}
