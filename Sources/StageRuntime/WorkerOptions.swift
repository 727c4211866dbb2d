public import PipelineStage

/// What a worker is told at its start; all else comes from the hub.
public struct WorkerOptions: Hashable, Sendable {
    /// Where the hub is (`ipc:///run/hearsay/hub.ipc`, `tcp://hub:5555`).
    public var endpoint: String
    /// The worker's name, unique at the hub (`extract-1`).
    public var name: String
    /// The stage that it works for.
    public var stage: StageName
    /// Inputs that it takes at once, at work and on deck; at least 1.
    public var credit: Int
    /// Bytes of inputs that it takes at once; a larger input than this never comes.
    public var creditBytes: Int
    /// CURVE keys; nil where the endpoint asks for none.
    public var keys: WorkerKeys?
    /// Folder of the crumb file; nil where none is kept.
    public var crumbFolder: String?
    /// The launcher's process, whose end is the worker's end; nil where it has none.
    public var parent: Int32?

    /// Creates options.
    public init(
        endpoint: String, name: String, stage: StageName, credit: Int = 2, creditBytes: Int = 256 << 20,
        keys: WorkerKeys? = nil, crumbFolder: String? = nil, parent: Int32? = nil
    ) {
        self.endpoint = endpoint
        self.name = name
        self.stage = stage
        self.credit = credit
        self.creditBytes = creditBytes
        self.keys = keys
        self.crumbFolder = crumbFolder
        self.parent = parent
    }
}
