public import HubInterface

/// What a launch leaves to say.
public struct LaunchReport: Sendable {
    /// How it ended.
    public var outcome: LaunchOutcome
    /// The hub's last status; nil where it never answered.
    public var status: HubStatus?
    /// The dead items.
    public var dead: [ItemStatus]
    /// How many items were skipped for which reason, most first.
    public var skipped: [(reason: String, count: Int)]
}
