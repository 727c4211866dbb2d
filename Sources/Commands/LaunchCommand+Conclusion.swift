import HubInterface
import PipelineConfiguration
import Supervision

extension LaunchCommand {
    /// Says what came of the launch, and ends with the status that belongs to it.
    func conclude(_ report: LaunchReport, _ configuration: PipelineConfiguration) throws {
        switch report.outcome {
        case .failed(let reason, let status): throw CommandFailure(status: status, message: reason)
        case .killed: throw CommandFailure(status: 130, message: "stopped at once; the next launch goes on where this ended")
        case .completed, .drained: print(LaunchSummary(report).text)
        }
    }
}
