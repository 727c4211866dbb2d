import DocumentModel
import Foundation
import PipelineStage
import Testing

struct SourceTests {
    @Test func `a file is read by path and by URI`() throws {
        try Ingest.withFolder { folder in
            let file = folder.appending(path: "a b#1.txt")
            try Data("The text of it.".utf8).write(to: file)
            #expect(try Ingest.document(Item(uri: file.path))?.text == "The text of it.")
            let uri = "file://" + file.path.replacing(" ", with: "%20").replacing("#", with: "%23")
            #expect(try Ingest.document(Item(uri: uri))?.text == "The text of it.")
        }
    }

    @Test func `a folder gives its files in order, hidden ones and circles left out`() throws {
        try Ingest.withFolder { folder in
            let inner = folder.appending(path: "b/c")
            try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
            for name in ["b/c/2.txt", "b/1 é.txt", "a.html", ".hidden", "b/.git"] {
                try Data(name.utf8).write(to: folder.appending(path: name))
            }
            try FileManager.default.createSymbolicLink(at: inner.appending(path: "loop"), withDestinationURL: folder)
            guard case .children(let items) = try Ingest.result(Item(uri: folder.path)) else {
                Issue.record("a folder is a container")
                return
            }
            let root = "file://" + folder.path
            #expect(items.map(\.uri) == ["\(root)/a.html", "\(root)/b/1%20%C3%A9.txt", "\(root)/b/c/2.txt"])
            #expect(items.allSatisfy { $0.version?.contains("-") == true && $0.payload == nil })
            #expect(try Ingest.document(items[1])?.text == "b/1 é.txt")
        }
    }

    @Test func `an empty folder is a container of nothing`() throws {
        try Ingest.withFolder { folder in
            let result = try Ingest.result(Item(uri: folder.path))
            #expect(result == .children([]))
        }
    }

    @Test(arguments: [
        ("/no/such/file", "file-unreadable", "cannot read /no/such/file: No such file or directory: check the path"),
        ("/dev/null", "file-unreadable", "cannot read /dev/null: neither a file nor a folder: give a regular file"),
        (
            "ftp://a.example/b", "scheme-not-supported",
            "cannot read ftp://a.example/b: give a path, a file: URI, or push the content with the item"
        ),
        (
            "https://a.example/b", "scheme-not-supported",
            "cannot read https://a.example/b: web addresses are not fetched in this version: use "
                + "`curl -sS 'https://a.example/b' | hearsay submit - --uri 'https://a.example/b'`"
        ),
    ])
    func `what cannot be read ends with a hint`(uri: String, code: String, message: String) throws {
        #expect(
            try Ingest.result(Item(uri: uri)) == .failed(StageFailure(kind: .permanent, code: code, message: message)))
    }

    @Test func `a file above the limit is refused without being read`() throws {
        try Ingest.withFolder { folder in
            let file = folder.appending(path: "large.txt")
            try Data().write(to: file)
            let handle = try FileHandle(forWritingTo: file)
            try handle.truncate(atOffset: 50 << 20)
            try handle.close()
            let message =
                "the document takes 52428800 bytes and the limit is 20971520: split it, or raise "
                + "stages.ingest.maximumBytes"
            #expect(
                try Ingest.result(Item(uri: file.path))
                    == .failed(StageFailure(kind: .permanent, code: "too-large", message: message)))
        }
    }

    // "aaaa ... a", 100,000 bytes, by `gzip -9`: 133 bytes.
    @Test func `compressed data is read up to the limit`() throws {
        let bomb = try #require(Data(base64Encoded: Self.compressed))
        let item = Item(uri: "a.txt.gz", payload: Array(bomb))
        #expect(try Ingest.document(item)?.text.utf8.count == 100_000)
        guard case .failed(let failure) = try Ingest.result(item, ["maximumBytes": "99999"]) else {
            Issue.record("100,000 bytes are above the limit")
            return
        }
        #expect(failure.code == "too-large")
        let damaged = Item(uri: "a.txt.gz", payload: Array(bomb.prefix(60)))
        guard case .failed(let cut) = try Ingest.result(damaged) else {
            Issue.record("half of it is damaged")
            return
        }
        #expect(cut.code == "gzip-damaged")
    }

    @Test(arguments: [
        ("", "empty"), (" \n\t\r\n", "empty"), ("%PDF-1.7 ...", "unsupported format: pdf"),
        ("<?xml version='1.0'?><rss version='2.0'></rss>", "unsupported format: feed"),
        ("\u{0}\u{0}\u{0}abc", "unsupported format: binary"),
        (
            "У Харкові відновили опалення після удару, повідомив міський голова, і це не все.",
            "unsupported language: uk"
        ),
        (
            "Der Minister sagte, dass die Brücke nicht mehr für den Verkehr gesperrt ist und es auch so bleibt.",
            "unsupported language: de"
        ),
    ])
    func `what has nothing for us is skipped with the reason`(text: String, reason: String) throws {
        #expect(try Ingest.result(Item(uri: "x", payload: Array(text.utf8))) == .skipped(reason: reason))
    }

    @Test func `languages can be let through`() throws {
        let item = Ingest.text("У Харкові відновили опалення після удару, повідомив міський голова, і це не все.")
        #expect(try Ingest.document(item, ["languages": "en,uk"])?.language == "uk")
    }

    private static let compressed = """
        H4sIAAAAAAAC/+3BMQEAAADCoKzrX8IaHkABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArwaH+uIboIYBAA==
        """
}
