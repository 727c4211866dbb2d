import ArgumentParser
import HubInterface
import Ledger
import PipelineConfiguration
import Platform
import Supervision

/// A command whose errors are told to people: one line on standard error, and the exit status of sysexits.
protocol OperatorCommand: AsyncParsableCommand {
    /// Does the work.
    func perform() async throws
}

extension OperatorCommand {
    func run() async throws {
        do {
            ProcessSignals.letWritesFail()
            try await perform()
        } catch let error as ConfigurationError {
            throw tell(error.description, status: 78)
        } catch let error as HubClientError {
            throw tell("hearsay: \(error)", status: error.exitStatus)
        } catch let error as CommandFailure {
            throw tell("hearsay: \(error.message)", status: error.status)
        } catch let error as LaunchRefusal {
            throw tell("hearsay: \(error)", status: error.status)
        } catch let error as LedgerError {
            throw tell("hearsay: \(error)", status: 69)
        } catch let error as SourceError {
            throw tell("hearsay: \(error)", status: 66)
        }
    }

    private func tell(_ text: String, status: Int32) -> ExitCode {
        if !text.isEmpty { StandardError.writeLine(text) }
        return ExitCode(status)
    }
}

extension HubClientError {
    /// 69 where no hub answers or it cannot do it now, 65 where it knows no such thing or refuses, 70 where it failed.
    fileprivate var exitStatus: Int32 {
        switch code {
        case .unreachable, .unanswered, .unavailable: 69
        case .notFound, .refused: 65
        case .failed, .unreadable: 70
        }
    }
}
