import Foundation
import HubInterface
import LedgerSQLite
import TestSupport

/// A pipeline in a folder of its own, run by the built executables.
final class Pipeline: Sendable {
    let folder: TemporaryFolder
    /// The ledger's file.
    let ledgerPath: String

    /// Where the built executables are: beside the executable that runs the tests.
    static let executables = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .path()

    /// Writes the configuration: `source` is what it takes, `more` are further lines.
    init(source: String? = "in", stages: String = "", hub: String = "", ledger: String = "state/ledger.sqlite") throws {
        folder = try TemporaryFolder()
        ledgerPath = folder.file(ledger)
        try FileManager.default.createDirectory(atPath: folder.file("in"), withIntermediateDirectories: true)
        let sources = source.map { "sources:\n  - path: \($0)\n" } ?? ""
        let text = """
            version: 1
            state: state
            \(sources)\(hub)\(stages)ledger:
              path: \(ledger)

            """
        try write("pipeline.yaml", text)
    }

    /// No process outlives a test, however it ends.
    deinit { for process in processes() { kill(process.processID, SIGKILL) } }

    var state: String { folder.file("state") }
    var hub: HubClient { HubClient(address: .inFolder(state)) }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: folder.file(name), atomically: false, encoding: .utf8)
    }

    /// Starts an executable of the pipeline in the folder.
    func start(_ executable: String = "hearsay", _ arguments: String...) throws -> ChildProcess {
        try start(executable, arguments)
    }

    /// Starts an executable of the pipeline in the folder.
    func start(
        _ executable: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> ChildProcess {
        let name = "\(executable)-\(UUID().uuidString.prefix(8))"
        return try ChildProcess(
            "\(Self.executables)/\(executable)", arguments, environment: environment, name: name, in: folder.path)
    }

    /// Starts a line of shell in the folder; `$BIN` is where the executables are.
    func startShell(_ line: String, environment: [String: String] = [:]) throws -> ChildProcess {
        let name = "shell-\(UUID().uuidString.prefix(8))"
        return try ChildProcess(
            "/bin/bash", ["-c", "BIN='\(Self.executables)'; \(line)"], environment: environment, name: name,
            in: folder.path)
    }

    /// Launches and waits until everything is done.
    @discardableResult
    func launch() async throws -> ChildProcess {
        let launch = try start("hearsay", "launch")
        guard try await launch.status() == 0 else {
            throw Eventually.Failure(description: "launch failed:\n\(launch.standardError.suffix(4_000))")
        }
        return launch
    }

    /// The export of the ledger.
    func export() async throws -> String {
        let export = try start("hearsay", "export")
        guard try await export.status() == 0 else { throw Eventually.Failure(description: export.standardError) }
        return export.output
    }

    /// Starts the hub alone on what a launch left, lets `body` ask it, and ends it.
    func asking<Answer: Sendable>(_ body: (HubClient) async throws -> Answer) async throws -> Answer {
        let process = try start("hearsay-hub", "--settings", state + "/hub.json")
        defer { process.signal(SIGTERM) }
        let client = hub
        try await Eventually.holds("the hub answers\n\(process.standardError)") { await client.isReady() }
        let answer = try await body(client)
        process.signal(SIGTERM)
        _ = try await process.status()
        return answer
    }

    /// Every item as a line of its end, told by a hub that is started for it.
    func ends() async throws -> [String] { ends(of: try await asking { try await items($0) }) }

    /// A line of its end for each item: state, stage, URI without the folder, reason; sorted.
    func ends(of items: [ItemStatus]) -> [String] {
        items.map { item in
            "\(item.state.rawValue) \(item.stage) \(item.uri) \(item.reason ?? "")"
                .replacingOccurrences(of: folder.path, with: "")
        }.sorted()
    }

    /// Every item.
    func items(_ hub: HubClient) async throws -> [ItemStatus] {
        var items: [ItemStatus] = []
        repeat {
            let page = try await hub.items(after: items.last?.id, limit: 1_000)
            items += page
            if page.count < 1_000 { break }
        } while true
        return items
    }

    /// Processes of this pipeline, found by the folder in which they were started; by executable.
    func processes() -> [(executable: String, processID: Int32)] {
        let files = FileManager.default
        let entries = (try? files.contentsOfDirectory(atPath: "/proc")) ?? []
        return entries.compactMap(Int32.init).sorted().compactMap { id in
            guard (try? files.destinationOfSymbolicLink(atPath: "/proc/\(id)/cwd")) == folder.path,
                let path = try? files.destinationOfSymbolicLink(atPath: "/proc/\(id)/exe")
            else { return nil }
            return (URL(filePath: path).lastPathComponent, id)
        }
    }
}
