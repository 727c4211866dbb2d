import DocumentModel
import Testing

struct OffsetMapTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        /// Byte offset at which each code point begins, with the length of the text at the end.
        let bytes: [Int]

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "empty", text: "", bytes: [0]),
        Case(name: "ASCII", text: "a b", bytes: [0, 1, 2, 3]),
        Case(name: "two bytes", text: "Zoë!", bytes: [0, 1, 2, 4, 5]),
        Case(name: "three bytes", text: "“a”", bytes: [0, 3, 4, 7]),
        Case(name: "emoji", text: "a🚂b", bytes: [0, 1, 5, 6]),
        Case(name: "emoji of several code points", text: "👩‍🚒", bytes: [0, 4, 7, 11]),
        Case(name: "flag", text: "🇺🇦.", bytes: [0, 4, 8, 9]),
        Case(name: "combining mark", text: "e\u{301}é", bytes: [0, 1, 3, 5]),
        Case(name: "CRLF is two", text: "a\r\nb", bytes: [0, 1, 2, 3, 4]),
        Case(name: "CRLF after a wide character", text: "й\r\nb", bytes: [0, 2, 3, 4, 5]),
        Case(name: "byte-order mark", text: "\u{FEFF}ab", bytes: [0, 3, 4, 5]),
        Case(name: "NUL", text: "\u{0}ж", bytes: [0, 1, 3]),
    ]

    @Test(arguments: cases)
    func `code points and bytes convert both ways`(_ example: Case) {
        let map = OffsetMap(example.text)
        #expect(map.codePointCount == example.bytes.count - 1)
        for (begin, beginByte) in example.bytes.enumerated() {
            for (end, endByte) in example.bytes.enumerated() where begin <= end {
                let points = Span(begin: begin, end: end)
                let bytes = Span(begin: beginByte, end: endByte)
                #expect(map.codePoints(bytes) == points)
                #expect(map.bytes(points) == bytes)
            }
        }
    }

    @Test(arguments: cases)
    func `spans of code points cut what the standard library cuts`(_ example: Case) throws {
        let map = OffsetMap(example.text)
        let scalars = Array(example.text.unicodeScalars)
        for index in scalars.indices {
            let bytes = try #require(map.bytes(Span(begin: index, end: index + 1)))
            let cut = Array(example.text.utf8)[bytes.begin..<bytes.end]
            #expect(Array(cut) == Array(String(scalars[index]).utf8))
        }
    }

    @Test(arguments: cases)
    func `code points outside the text have no bytes`(_ example: Case) {
        let map = OffsetMap(example.text)
        let count = map.codePointCount
        #expect(map.bytes(Span(begin: count, end: count + 1)) == nil)
        #expect(map.bytes(Span(begin: -1, end: 0)) == nil)
    }
}
