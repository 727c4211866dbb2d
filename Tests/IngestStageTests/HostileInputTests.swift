import DocumentModel
import Foundation
import PipelineStage
import TestSupport
import Testing

/// Any bytes in: no trap, and no time by the square.
///
/// The sizes are such that either would be seen as a test that hangs.
struct HostileInputTests {
    static let depth = 100_000

    @Test(arguments: [
        String(repeating: "<div>", count: depth), String(repeating: "<b>", count: depth),
        String(repeating: "<table><tr><td>", count: 20_000), String(repeating: "<blockquote><p>x ", count: 50_000),
        "<a " + (0..<depth).map { "a\($0)" }.joined(separator: " ") + ">", String(repeating: "<svg>", count: depth),
        String(repeating: "<!-", count: depth), String(repeating: "</", count: depth),
        String(repeating: "<script ", count: depth),
        String(repeating: "<p class=author>x", count: 20_000), String(repeating: "&", count: depth),
    ])
    func `markup that nests or repeats without end keeps its text`(markup: String) throws {
        let page = "<p>\(PageTests.first)</p><p>\(PageTests.second)</p>\(markup)"
        let text = try Ingest.document(Ingest.page(page))?.text
        #expect(text?.contains(PageTests.first) == true)
    }

    @Test func `misnested formatting is given up or read, not followed without end`() throws {
        let fonts = (0..<2_000).map { "<font size=\($0)>" }.joined()
        let result = try Ingest.result(Ingest.page("<p>" + fonts + String(repeating: "<p>x</p>", count: 20_000)))
        guard case .failed(let failure) = result else { return }
        #expect(failure.code == "html-too-complex")
    }

    @Test(arguments: ["x", "word ", "\"", ". A", "- ", "KYIV (", "By "])
    func `one line of ten megabytes`(unit: String) throws {
        let text = String(repeating: unit, count: 10_000_000 / unit.utf8.count)
        #expect(try Ingest.document(Ingest.text(text)) != nil)
    }

    @Test func `one paragraph of ten megabytes in lines`() throws {
        let line = "Officials said on Monday that the road to the north was open again"
        let text = Array(repeating: line, count: 10_000_000 / line.utf8.count).joined(separator: "\n")
        let document = try Ingest.document(Ingest.text(text))
        #expect(document?.text.utf8.count == text.utf8.count)
        #expect(document?.blocks.count == 1)
    }

    @Test(arguments: [[0x80], [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF0, 0x9F]] as [[UInt8]])
    func `a megabyte of invalid UTF-8 becomes replacement characters`(unit: [UInt8]) throws {
        let start = Array("Officials said that the road was open. ".utf8)
        let bytes = start + Array(repeatElement(unit, count: 1_000_000 / unit.count).joined())
        let text = try Ingest.document(Item(uri: "a.txt", payload: bytes))?.text
        #expect(text?.unicodeScalars.contains("\u{FFFD}") == true)
    }

    @Test(arguments: 0..<200)
    func `random bytes never trap`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "<p>", "</div>", "<td>", "<script", "<!--", "-->", "\"", "'", "=", ">", "&#x", "{\"text\":", "\u{FEFF}",
            "\r\n",
            "By A B", " (X) - ", "<li>", "<a href=", "2024-", "\u{0}", "é", "<svg/>", "<time datetime=",
            "<meta content=",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int(random.next() % 200) {
            let value = random.next()
            bytes +=
                value % 3 == 0
                ? [UInt8(truncatingIfNeeded: value >> 8)] : Array(pieces[Int(value >> 8) % pieces.count].utf8)
        }
        for name in ["a.html", "a.txt", "a.jsonl", "a.json", "a"] {
            let item = Item(uri: name, payload: bytes)
            let result = try Ingest.result(item)
            #expect(try Ingest.result(item) == result)
            guard case .output(let document) = result else { continue }
            for block in document.blocks { #expect(block.span.end <= document.text.utf8.count) }
        }
    }
}
