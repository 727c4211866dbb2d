import Foundation
import PipelineConfiguration
import PipelineStage
import Supervision
import TestSupport
import Testing

struct SourceItemTests {
    /// What is done to a folder, and whether the pipeline is to look at it again.
    static let changes: [(what: String, change: @Sendable (TemporaryFolder) throws -> Void, isNew: Bool)] = [
        ("nothing", { _ in }, false),
        ("a new file", { try "new".write(toFile: $0.file("b.txt"), atomically: false, encoding: .utf8) }, true),
        ("another text", { try "longer".write(toFile: $0.file("a.txt"), atomically: false, encoding: .utf8) }, true),
        ("a file less", { try FileManager.default.removeItem(atPath: $0.file("a.txt")) }, true),
        ("a hidden file", { try "x".write(toFile: $0.file(".a.swp"), atomically: false, encoding: .utf8) }, false),
        (
            "a link that leads nowhere",
            { try FileManager.default.createSymbolicLink(atPath: $0.file("c.txt"), withDestinationPath: "nowhere") },
            true
        ),
    ]

    @Test(arguments: 0..<changes.count) func `a folder's version tells of changes`(index: Int) throws {
        let (what, change, isNew) = Self.changes[index]
        let folder = try TemporaryFolder()
        try "text".write(toFile: folder.file("a.txt"), atomically: false, encoding: .utf8)
        let before = try SourceItem.make(path: folder.path)
        try change(folder)
        let after = try SourceItem.make(path: folder.path)
        #expect(before.uri == "file://\(folder.path)")
        #expect((before.version != after.version) == isNew, "\(what)")
    }

    @Test func `what is not there is told`() {
        #expect(
            throws: SourceError.self
        ) { try SourceItem.make(path: "/nowhere/at/all") }
    }
}
