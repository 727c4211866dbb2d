public import PipelineStage

/// One stage's part of the configuration.
public struct StageConfiguration: Hashable, Sendable {
    /// Which stage.
    public var name: StageName
    /// Processes that `launch` starts.
    public var workers: Int
    /// The most of them, where `launch` chooses their number by load, from `workers` on; nil where it is fixed.
    public var mostWorkers: Int?
    /// Inputs that one worker holds, at work and on deck.
    public var credit: Int
    /// Time for one input, from its start.
    public var timeLimit: Duration
    /// What its workers are told besides, by the names of the file: sizes in bytes, lists with commas, absolute paths.
    public var settings: [String: String]

    package init(
        name: StageName, workers: Int, mostWorkers: Int? = nil, credit: Int, timeLimit: Duration,
        settings: [String: String]
    ) {
        self.name = name
        self.workers = workers
        self.mostWorkers = mostWorkers
        self.credit = credit
        self.timeLimit = timeLimit
        self.settings = settings
    }
}
