import DocumentModel
import PipelineStage
import Testing

struct EncodingTests {
    static func utf16(_ text: String, low: Int) -> [UInt8] {
        text.utf16.flatMap { low == 0 ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    @Test(
        arguments: [
            (nil, Array("na\u{EF}ve “yes” 👍".utf8), "na\u{EF}ve “yes” 👍"),
            (nil, [0xEF, 0xBB, 0xBF] + Array("é".utf8), "é"),
            (nil, [0xFF, 0xFE] + utf16("Рада 👍", low: 0), "Рада 👍"),
            (nil, [0xFE, 0xFF] + utf16("Рада 👍", low: 1), "Рада 👍"),
            ("text/plain; charset=windows-1252", [0x93, 0x68, 0xE9, 0x94, 0x80], "“hé”€"),
            ("text/plain; charset=ISO-8859-1", [0x92, 0x68, 0xE9], "’hé"),
            ("text/plain; charset=windows-1251", [0xC4, 0xE0], "Да"),
            ("text/plain; charset=no-such-charset", [0x61, 0xFF], "a\u{FFFD}"),
            (nil, [0x61, 0xFF, 0x62, 0xE2, 0x82], "a\u{FFFD}b\u{FFFD}"),
            (nil, Array("a\u{1}\u{7}b\u{200B}c\u{AD}d\u{A0}e\u{2028}".utf8), "abcd e"),
            (nil, Array("a\r\nb\rc".utf8), "a\n\nb\n\nc"),
        ] as [(String?, [UInt8], String)])
    func `bytes become text`(mediaType: String?, bytes: [UInt8], text: String) throws {
        let item = Item(uri: "t.txt", mediaType: mediaType, payload: bytes)
        #expect(try Ingest.document(item)?.text == text)
    }

    @Test func `a page's own charset counts`() throws {
        let head = Array("<meta charset=windows-1252><p>The caf".utf8)
        let item = Item(
            uri: "p.html", payload: head + [0xE9] + Array(" in the old town was closed on that day, they said.".utf8))
        #expect(try Ingest.document(item)?.text == "The café in the old town was closed on that day, they said.")
    }
}
