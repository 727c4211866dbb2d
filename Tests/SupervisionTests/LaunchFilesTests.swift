import Foundation
import PipelineConfiguration
import Supervision
import Testing

struct LaunchFilesTests {
    static func configuration(_ state: String) throws -> PipelineConfiguration {
        try PipelineConfiguration.parse(Array("state: \(state)\n".utf8), file: "p.yaml", folder: "/")
    }

    @Test func `two launches on one state folder are refused`() throws {
        let folder = "/tmp/hearsay-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let configuration = try Self.configuration(folder + "/deep/er")
        let first = try LaunchFiles.prepare(configuration)
        let refusal = #expect(throws: LaunchRefusal.self) { _ = try LaunchFiles.prepare(configuration) }
        withExtendedLifetime(first) {}
        #expect(
            refusal
                == LaunchRefusal(
                    status: 75,
                    """
                    another `hearsay launch` (process \(getpid())) runs on \(folder)/deep/er: stop it first, or give this \
                    one another `state` folder
                    """))
        #expect(FileManager.default.fileExists(atPath: folder + "/deep/er/hub.json"))
    }

    @Test func `a state folder that cannot be made is told`() throws {
        let configuration = try Self.configuration("/proc/nothing")
        let refusal = #expect(throws: LaunchRefusal.self) { _ = try LaunchFiles.prepare(configuration) }
        #expect(
            refusal
                == LaunchRefusal(
                    status: 73,
                    """
                    cannot make the state folder /proc/nothing: No such file or directory; choose another `state`, or make \
                    it writable
                    """))
    }
}
