public import HubInterface
public import PipelineStage

/// Something that the supervisor wants done.
public enum SupervisionAction: Hashable, Sendable {
    /// Start a process.
    case start(ProcessName)
    /// Send SIGTERM: the process is to finish what it has begun.
    case terminate(ProcessName)
    /// Send SIGKILL.
    case kill(ProcessName)
    /// Tell the hub how a worker ended.
    case report(WorkerExit)
    /// Tell the hub how many workers were chosen for a stage.
    case scale(StageName, workers: Int)
    /// Submit the sources; answered by `submitted` or `notSubmitted`.
    case submit
    /// Ask the hub to take nothing new.
    case drain
    /// Fetch what the hub knows of the ended items; answered by `summarized`.
    case summarize
    /// Tell the operator.
    case say(String)
    /// All processes have ended.
    case finish(LaunchOutcome)
}
