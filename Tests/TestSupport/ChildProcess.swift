import Foundation

/// A process that a test has started; its output goes to files in a folder, and it does not outlive the value.
public final class ChildProcess: @unchecked Sendable {
    private let process = Process()
    private let outputPath: String
    private let errorPath: String

    /// Starts an executable; `name` names the files of its output in `folder`, `environment` is what it is given besides.
    public init(
        _ executable: String, _ arguments: [String], environment: [String: String] = [:], name: String,
        in folder: String
    ) throws {
        outputPath = "\(folder)/\(name).out"
        errorPath = "\(folder)/\(name).err"
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Self.file(outputPath)
        process.standardError = try Self.file(errorPath)
        try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    private static func file(_ path: String) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        return try FileHandle(forWritingTo: URL(filePath: path))
    }

    /// Its id.
    public var processID: Int32 { process.processIdentifier }

    /// Whether it still runs.
    public var isRunning: Bool { process.isRunning }

    /// What it printed so far.
    public var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }

    /// What it printed to standard error so far.
    public var standardError: String { (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? "" }

    /// Sends a signal.
    public func signal(_ number: Int32) { if process.isRunning { kill(process.processIdentifier, number) } }

    /// Waits for its end; gives its exit status, or the negative number of the signal that ended it.
    public func status() async throws -> Int32 {
        try await Eventually.holds("process \(processID) ends\n\(standardError.suffix(2_000))") {
            !self.process.isRunning
        }
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }
}
