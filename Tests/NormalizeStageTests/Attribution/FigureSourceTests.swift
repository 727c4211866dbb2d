import Testing

/// Whose figure it is.
struct FigureSourceTests {
    @Test(arguments: [
        (
            "By Ankara's count, the rebels have lost 900 fighters.",
            Said("Ankara", "count", "the rebels have lost 900 fighters")
        ),
        (
            "By the ministry's own estimate, 40,000 homes are without power.",
            Said("the ministry", "estimate", "40,000 homes are without power")
        ),
        ("The agency counted 31 attacks on clinics.", Said("The agency", "count", "31 attacks on clinics")),
        ("The monitor recorded 112 ceasefire violations.", Said("The monitor", "record", "112 ceasefire violations")),
        ("Foro Penal counted six dead.", Said("Foro Penal", "count", "six dead")),
        (
            "In the words of one general, the offensive has stalled.",
            Said("one general", "in the words of", "the offensive has stalled")
        ),
        (
            "In the eyes of many Serbs, the court is biased.",
            Said("many Serbs", "in the eyes of", "the court is biased")
        ),
    ])
    func figure(text: String, expected: Said) {
        #expect(Reader.said(text) == [expected])
    }

    /// Labels before a headline are no part of what it says.
    @Test(arguments: [
        ("Exclusive: Turkey sends tanks to Chad, sources say", "Turkey sends tanks to Chad"),
        ("EXCLUSIVE-Turkey sends tanks to Chad, sources say", "Turkey sends tanks to Chad"),
        ("Analysis: Turkey sends tanks to Chad, sources say", "Turkey sends tanks to Chad"),
        ("Video - Turkey sends tanks to Chad, sources say", "Turkey sends tanks to Chad"),
        ("Watch towers fell in Chad, sources say", "Watch towers fell in Chad"),
    ])
    func label(text: String, expected: String) {
        #expect(Reader.said(text).first?.what == expected)
    }
}
