import Foundation
import HubInterface
import TestSupport

extension Pipeline {
    /// Adds lines to the configuration.
    func configure(_ lines: String) throws {
        let path = folder.file("pipeline.yaml")
        try write("pipeline.yaml", try String(contentsOfFile: path, encoding: .utf8) + lines)
    }

    /// Waits until a running pipeline's hub says so.
    func waits(until condition: (HubStatus) -> Bool) async throws {
        try await Eventually.holds("a status of the hub") {
            guard let status = try? await self.hub.status() else { return false }
            return condition(status)
        }
    }

    /// Runs a command of the running pipeline to its end.
    func run(_ arguments: String...) async throws -> (status: Int32, text: String) {
        let line = "exec $BIN/hearsay " + arguments.map { "'\($0)'" }.joined(separator: " ")
        let command = try startShell(line)
        return (try await command.status(), command.output + command.standardError)
    }

    /// What `hearsay audit` says of what a launch left.
    func audit() async throws -> String {
        try await asking { _ in try await self.run("audit").text }
    }

    /// The process of an executable.
    func processID(of executable: String) async throws -> Int32 {
        var found: Int32?
        try await Eventually.holds("\(executable) runs") {
            found = self.processes().first { $0.executable == executable }?.processID
            return found != nil
        }
        return found ?? 0
    }

    /// Ends a pipeline that stays.
    func stop(_ launch: ChildProcess) async throws -> Int32 {
        launch.signal(SIGTERM)
        return try await launch.status()
    }
}
