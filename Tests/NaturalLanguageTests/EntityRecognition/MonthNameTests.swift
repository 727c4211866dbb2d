import DocumentModel
import Testing

/// People whose names are months.
struct MonthNameTests {
    @Test(
        arguments: [
            ("Theresa May said so. May left.", ["Theresa May", "May"]),
            ("Mrs May left the hall.", ["May"]),
            ("April Johnson won the race.", ["April Johnson"]),
            ("They left in May. In April Johnson won.", ["Johnson"]),
            ("Anna Berg left in May 2019.", ["Anna Berg"]),
        ] as [(String, [String])])
    func persons(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let found = Analysis.parsed(text).mentions.filter { $0.type == .person && $0.kind == .name }
        #expect(found.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) } == expected)
    }

    @Test(arguments: [("Theresa May said so.", 0), ("Mrs May left.", 0), ("They left in May.", 1)])
    func times(text: String, count: Int) { #expect(Analysis.parsed(text).times.count == count) }
}
