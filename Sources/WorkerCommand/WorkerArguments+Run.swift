import Failpoints
import Glibc
import Logging
import PeerKeys
public import PipelineStage
import Platform
public import StageRuntime

extension WorkerArguments {
    /// Works for the hub until it or a signal ends it, then ends the process.
    ///
    /// Call it first of all in a process, on its main thread.
    ///
    /// - Parameters:
    ///   - type: The stage; its name is what the hub is told.
    ///   - makeStage: Makes the stage with the hub's settings, on the thread on which it works.
    public func run<S: Stage & SendableMetatype>(
        _ type: S.Type, makeStage: @escaping @Sendable (_ settings: [String: String]) throws -> S
    ) -> Never where S.Input: PayloadDecodable, S.Output: PayloadEncodable {
        run(S.name) { StageAdapter(try makeStage($0)) }
    }

    /// Works with a stage that takes and gives bytes.
    public func run(
        _ stage: StageName, makeStage: @escaping @Sendable (_ settings: [String: String]) throws -> any PayloadStage
    ) -> Never {
        ProcessMemory.returnLargeBlocks()
        do {
            try Failpoint.check()
            let options = try options(stage, processID: getpid())
            let signals = try ProcessSignals([SIGTERM, SIGINT])
            ProcessSignals.letWritesFail()
            if let withParent, try !ParentProcess.endWith(withParent) { finish(.drained) }
            let logger = Logger(label: options.name) { _ in LineLogHandler() }
            let worker = StageWorker(options: options, logger: logger, makeStage: makeStage)
            finish(try worker.run(stop: signals.descriptor))
        } catch let error as KeyFileError {
            StandardError.writeLine("\(name ?? stage.rawValue): \(error)")
            _exit(78)
        } catch let error as FailpointFault {
            StandardError.writeLine("\(name ?? stage.rawValue): \(error)")
            _exit(FailpointFault.status)
        } catch {
            StandardError.writeLine("\(name ?? stage.rawValue): \(error)")
            _exit(70)
        }
    }

    /// Ends the process without running anything more: the stage's thread may be in the middle of something.
    private func finish(_ ending: WorkerEnding) -> Never {
        if let message = ending.message { StandardError.writeLine(message) }
        _exit(ending.exitCode)
    }
}

extension WorkerEnding {
    /// As of sysexits.h.
    fileprivate var exitCode: Int32 {
        switch self {
        case .drained: 0
        case .unreachable, .refused: 69
        case .stuck: 70
        case .badSettings: 78
        }
    }

    fileprivate var message: String? {
        switch self {
        case .drained: nil
        case .unreachable(let message), .refused(let message), .stuck(let message): message
        case .badSettings(let message): "the stage cannot work with the settings that the hub gave: \(message)"
        }
    }
}
