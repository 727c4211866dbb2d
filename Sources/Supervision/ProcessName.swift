public import PipelineStage

/// A process that the launcher looks after.
public enum ProcessName: Hashable, Sendable, CustomStringConvertible {
    /// The switchboard.
    case hub
    /// A worker of a stage, counted from 1.
    case worker(StageName, Int)

    /// `hub`, or stage and number (`extract-1`): the name that the worker gives the hub.
    public var description: String {
        switch self {
        case .hub: "hub"
        case .worker(let stage, let number): "\(stage.rawValue)-\(number)"
        }
    }

    /// The stage of a worker.
    var stage: StageName? {
        guard case .worker(let stage, _) = self else { return nil }
        return stage
    }

    /// The number of a worker; 0 for the hub.
    var number: Int {
        guard case .worker(_, let number) = self else { return 0 }
        return number
    }
}

extension ProcessName: Comparable {
    /// The hub first, then by stage and number.
    public static func < (left: Self, right: Self) -> Bool {
        switch (left.stage, right.stage) {
        case (nil, let stage): stage != nil
        case (.some, nil): false
        case (let first?, let second?): (first, left.number) < (second, right.number)
        }
    }
}
