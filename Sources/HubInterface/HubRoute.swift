/// The routes of the hub's HTTP interface; the names on the wire are written down here alone.
public enum HubRoute: Hashable, Sendable {
    /// `GET`: counters for Prometheus.
    case metrics
    /// `GET`: 200 while the hub runs.
    case live
    /// `GET`: 200 while the hub takes items.
    case ready
    /// `GET`: `HubStatus`.
    case status
    /// `GET`: `[StageStatus]`.
    case stages
    /// `POST`: the workers wanted for a stage.
    case scale(stage: String)
    /// `POST`: `HubSettings.Stage`; the workers of the stage are replaced by new ones with these settings.
    case restart(stage: String)
    /// `POST`: items to take on; `GET`: `[ItemStatus]` by id.
    case items
    /// `GET`: `ItemStatus`.
    case item(id: String)
    /// `GET`: `[ItemStatus]` of the dead, with their attempts.
    case dead
    /// `DELETE`: the item ends as skipped.
    case deadItem(id: String)
    /// `POST`: the item is tried again.
    case retry(id: String)
    /// `POST`: take nothing new out of the queue of ingest.
    case drain
    /// `POST`: go on after a drain.
    case resume
    /// `POST`: `WorkerExit`.
    case workerExits

    /// The path of the route.
    public var path: String {
        switch self {
        case .metrics: "/metrics"
        case .live: "/live"
        case .ready: "/ready"
        case .status: "/v1/status"
        case .stages: "/v1/stages"
        case .scale(let stage): "/v1/stages/\(stage)/scale"
        case .restart(let stage): "/v1/stages/\(stage)/restart"
        case .items: "/v1/items"
        case .item(let id): "/v1/items/\(id)"
        case .dead: "/v1/dead"
        case .deadItem(let id): "/v1/dead/\(id)"
        case .retry(let id): "/v1/dead/\(id)/retry"
        case .drain: "/v1/drain"
        case .resume: "/v1/resume"
        case .workerExits: "/v1/workers/exits"
        }
    }
}
