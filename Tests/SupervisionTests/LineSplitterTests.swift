import Supervision
import Testing

struct LineSplitterTests {
    @Test(
        "cuts lines",
        arguments: [
            ([""], []), (["a\nb\n"], ["a", "b"]), (["a", "b\nc"], ["ab", "c"]), (["\n\n"], ["", ""]),
            (["a\r\nb"], ["a", "b"]), (["\u{1B}[2Jx\ty\n"], ["\u{FFFD}[2Jx\ty"]),
        ])
    func lines(chunks: [String], expected: [String]) {
        var splitter = LineSplitter()
        var lines = chunks.flatMap { splitter.append($0.utf8) }
        lines += splitter.finish()
        #expect(lines == expected)
    }

    @Test func `what is no UTF-8 is repaired`() {
        var splitter = LineSplitter()
        #expect(splitter.append([0x61, 0xFF, 0x0A]) == ["a\u{FFFD}"])
    }

    @Test func `a line without end is cut`() {
        var splitter = LineSplitter()
        let lines = splitter.append(Array(repeating: UInt8(ascii: "x"), count: 20_000))
        #expect(lines.map(\.utf8.count) == [8_192, 8_192])
        #expect(splitter.finish().map(\.utf8.count) == [3_616])
    }

    @Test func `only the last lines are kept`() {
        var last = LastLines()
        for number in 1...65 { last.append("\(number)") }
        #expect(last.lines == (6...65).map { "\($0)" })
    }
}
