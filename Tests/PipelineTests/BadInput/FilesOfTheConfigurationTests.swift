import Foundation
import TestSupport
import Testing

extension PipelineTests {
    /// What a configuration names is not there, or is something else: told with its place, before anything is begun.
    struct FilesOfTheConfigurationTests {
        @Test(arguments: [
            (
                "ledger: {path: .}",
                "2:10: ledger.path is FOLDER, which is a folder: name a file, which need not be there yet"
            ),
            (
                "ledger: {path: /dev/full}",
                "2:10: ledger.path is /dev/full, which is no file but a device or socket: name a file, which need not be "
                    + "there yet"
            ),
            ("state: file", "2:1: state is FOLDER/file, which is there and no folder: choose another, or remove it"),
            (
                "hub: {endpoint: 'ipc://away/hub.ipc'}",
                "2:7: hub.endpoint is a socket in FOLDER/away, and there is no such folder: make it, or choose another"
            ),
            (
                "hub: {endpoint: 'tcp://*:5555', curve: {secretKey: away}}",
                "2:41: hub.curve.secretKey: cannot read the key file FOLDER/away: make one with `hearsay keys new FOLDER/away`"
            ),
            (
                "hub: {endpoint: 'tcp://*:5555', curve: {secretKey: file}}",
                "2:41: hub.curve.secretKey: others may read the key file FOLDER/file: chmod 600 FOLDER/file"
            ),
            (
                "hub: {endpoint: 'tcp://*:5555', curve: {secretKey: /dev/zero}}",
                "2:41: hub.curve.secretKey: cannot read the key file /dev/zero: make one with `hearsay keys new /dev/zero`"
            ),
        ])
        func refused(line: String, message: String) async throws {
            let pipeline = try Pipeline()
            try pipeline.write("file", "")
            try pipeline.write("p.yaml", "version: 1\n\(line)\n")
            let expected = "p.yaml:\(message.replacingOccurrences(of: "FOLDER", with: pipeline.folder.path))\n"
            for command in ["lint", "launch"] {
                let process = try pipeline.start("hearsay", command, "p.yaml")
                #expect(try await process.status() == 78)
                #expect(process.standardError == expected)
            }
            #expect(pipeline.processes().isEmpty)
        }

        @Test func `workers of a hub that listens at every address connect`() async throws {
            var port: OccupiedPort? = try OccupiedPort()
            let number = port?.address.split(separator: ":").last ?? ""
            port = nil
            let pipeline = try Pipeline(hub: "hub:\n  endpoint: tcp://*:\(number)\n")
            try pipeline.write("in/a.txt", "Mayor Ana Berg said that 40 houses were destroyed.")
            try await pipeline.launch()
            #expect(try await pipeline.export().split(separator: "\n").count == 1)
        }
    }
}
