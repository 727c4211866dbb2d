import Foundation
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    /// Documents that cannot be taken: each is set aside with its reason, the others are stored.
    struct BadDocumentTests {
        struct Case: Sendable, CustomTestStringConvertible {
            var testDescription: String
            /// Puts the bad document into the folder `in`.
            var spoil: @Sendable (Pipeline) throws -> Void
            /// What the launch says; `FOLDER` is the pipeline's.
            var message: String
            /// How many items are dead, and how many documents are stored.
            var dead: Int
            var stored: Int
            /// Puts it right, for the next launch.
            var mend: @Sendable (Pipeline) throws -> Void
            /// Documents after that.
            var storedThen: Int
        }

        static let text = "Mayor Ana Berg said that 41 houses were destroyed."

        @Test(arguments: cases) func `one bad document holds up nobody`(_ bad: Case) async throws {
            let pipeline = try Pipeline()
            try pipeline.write("in/good.txt", "Mayor Ana Berg said that 40 houses were destroyed.")
            try bad.spoil(pipeline)
            let first = try await pipeline.launch()
            let told = (first.output + first.standardError).replacingOccurrences(
                of: pipeline.folder.path, with: "FOLDER")
            #expect(told.contains(bad.message), "\(told)")
            #expect(told.contains("\(bad.stored) stored"))
            #expect(told.contains("\(bad.dead) dead"))
            #expect(try await pipeline.audit().contains("the audit closes"))
            #expect(try await pipeline.export().split(separator: "\n").count == bad.stored)

            try bad.mend(pipeline)
            try await pipeline.launch()
            #expect(try await pipeline.audit().contains("the audit closes"))
            #expect(try await pipeline.export().split(separator: "\n").count == bad.storedThen)
        }

        private static func rewrite(_ pipeline: Pipeline) throws {
            try? FileManager.default.removeItem(atPath: pipeline.folder.file("in/bad.txt"))
            try pipeline.write("in/bad.txt", text)
        }

        static let cases = [
            Case(
                testDescription: "a link that leads nowhere",
                spoil: {
                    try FileManager.default.createSymbolicLink(
                        atPath: $0.folder.file("in/bad.txt"), withDestinationPath: "nowhere")
                },
                message: """
                    dead at ingest: file://FOLDER/in/bad.txt: file-unreadable: cannot read FOLDER/in/bad.txt: No such file \
                    or directory: check the path
                    """, dead: 1, stored: 1, mend: rewrite, storedThen: 2),
            Case(
                testDescription: "links in a circle",
                spoil: {
                    try FileManager.default.createSymbolicLink(
                        atPath: $0.folder.file("in/bad.txt"), withDestinationPath: "bad.txt")
                }, message: "its symbolic links go in a circle", dead: 1, stored: 1, mend: rewrite, storedThen: 2),
            Case(
                testDescription: "a file of 50 MB",
                spoil: { pipeline in
                    try pipeline.write("in/bad.txt", text)
                    try FileHandle(forWritingTo: URL(filePath: pipeline.folder.file("in/bad.txt")))
                        .truncate(atOffset: 50_000_000)
                },
                message: """
                    too-large: the document takes 50000000 bytes and the limit is 20971520: split it, or raise \
                    stages.ingest.maximumBytes
                    """, dead: 1, stored: 1, mend: rewrite, storedThen: 2),
            Case(
                testDescription: "a malformed line of JSON",
                spoil: { try $0.write("in/bad.jsonl", lines(second: "{\"uri\": oops")) },
                message: "malformed-record: file://FOLDER/in/bad.jsonl:2: ", dead: 1, stored: 3,
                mend: { try $0.write("in/bad.jsonl", lines(second: "{\"uri\":\"a:2\",\"text\":\"\(text)\"}")) },
                storedThen: 4),
            Case(
                testDescription: "what is no UTF-8 is stored, with a warning",
                spoil: { pipeline in
                    let bytes = Array("\(text) In Sk".utf8) + [0xE5] + Array("ne.".utf8)
                    try Data(bytes).write(to: URL(filePath: pipeline.folder.file("in/bad.txt")))
                },
                message: """
                    file://FOLDER/in/bad.txt: 1 characters are not valid in its encoding and stand as U+FFFD: convert it \
                    (iconv -f WINDOWS-1252 -t UTF-8)
                    """, dead: 0, stored: 2, mend: rewrite, storedThen: 3),
        ]

        private static func lines(second: String) -> String {
            """
            {"uri":"a:1","text":"The army said on Monday that three bridges were hit."}
            \(second)
            {"uri":"a:3","text":"Police said on Tuesday that four men were held."}

            """
        }

        /// Root reads everything: then the pipeline runs as somebody else.
        private static let asNobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""

        @Test(
            .enabled("an account without privileges must be able to run the executables") {
                let probe = try ChildProcess(
                    "/bin/sh", ["-c", "\(asNobody) \(Pipeline.executables)/hearsay --help"], name: "probe",
                    in: NSTemporaryDirectory())
                return try await probe.status() == 0
            })
        func `a file without permission is taken when it has one, and is retried`() async throws {
            let pipeline = try Pipeline()
            let bad = pipeline.folder.file("in/bad.txt")
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: pipeline.folder.path)
            try pipeline.write("in/good.txt", Self.text)
            try pipeline.write("in/bad.txt", "The army denied the report.")
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: bad)
            let first = try pipeline.startShell("exec \(Self.asNobody) $BIN/hearsay launch")
            #expect(try await first.status() == 0)
            #expect(
                first.output.contains(
                    "Permission denied: give the account that runs the pipeline permission to read it"))
            #expect(first.output.contains("`hearsay dead retry --all`"))

            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: bad)
            let second = try pipeline.startShell("exec \(Self.asNobody) $BIN/hearsay launch --stay")
            try await pipeline.waits { $0.dead == 1 }
            #expect(try await pipeline.run("dead", "retry", "--all").text == "1 tried again\n")
            try await pipeline.waits { $0.stored == 2 && $0.dead == 0 && $0.open == 0 }
            #expect(try await pipeline.run("audit").text.contains("the audit closes"))
            #expect(try await pipeline.stop(second) == 0)
        }
    }
}
