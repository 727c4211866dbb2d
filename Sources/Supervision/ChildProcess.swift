import Glibc
import Platform
import Subprocess
import SystemPackage

/// Runs one process from its start to its end.
enum ChildProcess {
    /// Runs a command in a process group of its own, so that a terminal's Ctrl-C reaches the launcher alone.
    ///
    /// - Parameters:
    ///   - command: What to run.
    ///   - started: Is told the process id.
    ///   - line: Is given each line that the process writes.
    /// - Returns: How it ended.
    /// - Throws: `SubprocessError` where it cannot be started.
    @concurrent
    static func run(
        _ command: ProcessCommand, started: @Sendable (Int) -> Void, line: @Sendable (String) -> Void
    ) async throws -> ProcessExit {
        let killsBefore = MemoryPressure.kills()
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(5))]
        let result = try await Subprocess.run(
            .path(FilePath(command.executable)), arguments: Arguments(command.arguments),
            environment: .inherit.updating(Backtraces.environment), platformOptions: options, input: .none,
            output: .sequence, error: .combinedWithOutput
        ) { execution in
            started(Int(execution.processIdentifier.value))
            return try await lastLines(of: execution.standardOutput, line)
        }
        // What the process has left behind, such as a `swift-backtrace` that looks at one that was killed. Its number is given
        // to nobody else while there is something in the group.
        _ = Glibc.killpg(result.processIdentifier.value, SIGKILL)
        let isOutOfMemory = MemoryPressure.kills() > killsBefore
        return ProcessExit(result.terminationStatus, isOutOfMemory: isOutOfMemory, lastLines: result.closureResult)
    }

    private static func lastLines(
        of output: SubprocessOutputSequence, _ line: (String) -> Void
    ) async throws -> [String] {
        var splitter = LineSplitter()
        var last = LastLines()
        for try await buffer in output {
            let lines = unsafe buffer.withUnsafeBytes { unsafe splitter.append($0) }
            for text in lines {
                last.append(text)
                line(text)
            }
        }
        for text in splitter.finish() {
            last.append(text)
            line(text)
        }
        return last.lines
    }
}

extension ProcessExit {
    fileprivate init(_ status: TerminationStatus, isOutOfMemory: Bool, lastLines: [String]) {
        switch status {
        case .exited(let code): self.init(cause: .status(Int(code)), lastLines: lastLines)
        case .signaled(let number):
            self.init(
                cause: .signal(Int(number)), isOutOfMemory: isOutOfMemory && number == SIGKILL, lastLines: lastLines)
        }
    }
}

extension ChildProcess {
    /// Sends a signal to a process.
    static func send(_ signal: Int32, to processID: Int) {
        _ = Glibc.kill(pid_t(processID), signal)
    }
}
