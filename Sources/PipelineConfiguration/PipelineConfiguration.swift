/// The checked content of a `pipeline.yaml`; every path in it is absolute.
public struct PipelineConfiguration: Hashable, Sendable {
    /// What `launch` submits, in the order of the file.
    public var sources: [SourceConfiguration]
    /// Folder of the journal, the sockets and the lock.
    public var stateFolder: String
    /// The switchboard.
    public var hub: HubConfiguration
    /// The four stages, in order.
    public var stages: [StageConfiguration]
    /// The ledger's SQLite file.
    public var ledgerPath: String

    /// Creates a configuration.
    public init(
        sources: [SourceConfiguration], stateFolder: String, hub: HubConfiguration, stages: [StageConfiguration],
        ledgerPath: String
    ) {
        self.sources = sources
        self.stateFolder = stateFolder
        self.hub = hub
        self.stages = stages
        self.ledgerPath = ledgerPath
    }

    /// Where workers of the hub's own machine connect: beside an endpoint that asks for keys there is a socket of the state
    /// folder, which nobody else can reach; one at every address of the machine is reached at 127.0.0.1.
    public var localEndpoint: String {
        guard !isGuarded else { return "ipc://\(stateFolder)/hub.ipc" }
        return hub.portAtEveryAddress.map { "tcp://127.0.0.1:\($0)" } ?? hub.endpoint
    }

    /// Every endpoint of the hub.
    public var endpoints: [String] { isGuarded ? [localEndpoint, hub.endpoint] : [hub.endpoint] }

    private var isGuarded: Bool { hub.curve != nil && hub.endpoint.hasPrefix("tcp://") }

    /// Whether the pipeline ends when all of its sources are done: it has some, and watches none.
    public var isBatch: Bool { !sources.isEmpty && sources.allSatisfy { $0.watchInterval == nil } }
}
