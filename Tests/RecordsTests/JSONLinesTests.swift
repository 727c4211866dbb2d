import Records
import Testing

struct JSONLinesTests {
    @Test(arguments: [
        ("", []),
        ("a", ["1:a"]),
        ("a\n", ["1:a"]),
        ("a\r\nb\r\n", ["1:a", "2:b"]),
        ("\u{FEFF}a\n\n \t\n b ", ["1:a", "4: b "]),
        ("\n\n", []),
        ("\u{FEFF}", []),
    ])
    func `lines are numbered and blank ones left out`(text: String, lines: [String]) {
        #expect(
            JSONLines(Array(text.utf8)).map { "\($0.number):\(String(decoding: $0.bytes, as: UTF8.self))" } == lines)
    }
}
