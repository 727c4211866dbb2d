public import HubInterface
public import Records

/// What the launcher asks of a hub; `HubClient` is the real one.
public protocol HubControl: Sendable {
    /// What the hub is doing.
    func status() async throws -> HubStatus
    /// Hands items over; when this returns they are on the hub's disk.
    func submit(_ items: [ItemRecord]) async throws -> SubmissionReceipt
    /// Lets the hub finish what is on its way and take nothing new.
    func drain() async throws
    /// Tells how many workers the launcher has chosen for a stage.
    func scaleAutomatically(_ stage: String, to workers: Int?) async throws
    /// Tells how a worker ended.
    func report(_ exit: WorkerExit) async throws
    /// The dead items with their attempts.
    func dead() async throws -> [ItemStatus]
    /// Items in the order of their ids.
    func items(state: ItemStatus.State?, uri: String?, after: String?, limit: Int) async throws -> [ItemStatus]
}

extension HubClient: HubControl {}
