import FoundationEssentials
import PipelineConfiguration
import Testing

struct ConfigurationFileTests {
    static func message(file: String) -> String? {
        #expect(throws: ConfigurationError.self) { try PipelineConfiguration.read(file: file) }?.description
    }

    @Test func `a missing file is named`() {
        #expect(
            Self.message(file: "/nowhere/pipeline.yaml") == """
                /nowhere/pipeline.yaml: there is no such file: name one (`hearsay launch FILE`), or run in the folder \
                that has it
                """)
    }

    @Test func `a folder is named`() {
        #expect(Self.message(file: "/tmp") == "/tmp: is a folder: name the pipeline.yaml in it")
    }

    @Test func `bytes that are no UTF-8 are placed`() {
        let error = #expect(throws: ConfigurationError.self) {
            try PipelineConfiguration.parse(
                Array("version: 1\nstate: \u{e9}".utf8) + [0xff, 0x0a], file: "p.yaml", folder: "/")
        }
        #expect(error?.description == "p.yaml:2:9: is not UTF-8 here: save the file as UTF-8")
    }

    @Test(arguments: [
        (
            "version: 1\r\nstate: a\u{7}\r\n",
            "p.yaml:2:9: a control character (U+0007) is here, and YAML takes none: delete it"
        ),
        (
            "hub:\r\n\tping: 1s\r\n",
            "p.yaml:2:1: a tab indents this line, and YAML takes spaces only: replace each tab by two spaces"
        ),
    ])
    func `lines may end as on Windows`(yaml: String, expected: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try PipelineConfiguration.parse(Array(yaml.utf8), file: "p.yaml", folder: "/")
        }
        #expect(error?.description == expected)
    }

    @Test func `a file too large for a configuration is refused`() {
        let error = #expect(throws: ConfigurationError.self) {
            try PipelineConfiguration.parse(Array(repeating: 0x23, count: 2_000_000), file: "p.yaml", folder: "/")
        }
        #expect(
            error?.description == "p.yaml:1:1: has 2000000 bytes, which is no configuration: at most 1MiB is read")
    }

    @Test func `relative paths are meant from the file's folder`() throws {
        let folder = URL.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "pipeline.yaml")
        try Data("state: here\n".utf8).write(to: file)
        #expect(try PipelineConfiguration.read(file: file.path).stateFolder == folder.path + "/here")
    }
}
