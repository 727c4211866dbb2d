import Foundation
import TestSupport
import Testing

extension PipelineTests {
    struct ConfigurationFaultTests {
        @Test func `an unknown stage is refused with its place and a suggestion, and nothing is begun`() async throws {
            let pipeline = try Pipeline(stages: "stages:\n  extrakt: {workers: 1}\n")
            try pipeline.write("in/a.txt", "Mayor Ana Berg said that 40 houses were destroyed.")
            let launch = try pipeline.start("hearsay", "launch")
            #expect(try await launch.status() == 78)
            #expect(
                launch.standardError
                    == "pipeline.yaml:6:3: unknown key \"extrakt\" in stages; did you mean \"extract\"?\n")
            #expect(!FileManager.default.fileExists(atPath: pipeline.state))

            let path = pipeline.folder.file("pipeline.yaml")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try pipeline.write("pipeline.yaml", text.replacingOccurrences(of: "extrakt", with: "extract"))
            try await pipeline.launch()
            #expect(try await pipeline.ends().filter { $0.hasPrefix("stored") } == ["stored store file:///in/a.txt "])
        }

        @Test(arguments: [
            ("http", "\"PORT\"", "HTTP cannot listen at PORT: another program does; end it, or change `hub.http`"),
            (
                "endpoint", "\"tcp://PORT\"",
                "bind tcp://PORT: Address already in use: end the program that listens there, or change `hub.endpoint`"
            ),
        ])
        func `a port in use is named, with what to do`(key: String, value: String, message: String) async throws {
            var port: OccupiedPort? = try OccupiedPort()
            let address = port?.address ?? ""
            let pipeline = try Pipeline(
                hub: "hub:\n  \(key): \(value.replacingOccurrences(of: "PORT", with: address))\n")
            try pipeline.write("in/a.txt", "Mayor Ana Berg said that 40 houses were destroyed.")
            let launch = try pipeline.start("hearsay", "launch")
            #expect(try await launch.status() == 69)
            let expected = "hearsay: hub exited with status 69, and has never run: \(message) in pipeline.yaml\n"
            #expect(launch.standardError.hasSuffix(expected.replacingOccurrences(of: "PORT", with: address)))
            #expect(pipeline.processes().isEmpty)

            port = nil
            try await pipeline.launch()
            #expect(try await pipeline.audit().contains("the audit closes"))
            #expect(try await pipeline.export().split(separator: "\n").count == 1)
        }
    }
}
