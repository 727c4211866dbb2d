package import Platform

/// What only the metrics tell.
extension HubCore {
    /// Items between their first lease and their end.
    package var inFlight: Int { inFlightDocuments }

    /// Payload bytes of these, wherever they lie.
    package var payloadBytesInFlight: Int { inFlightBytes }

    /// Payload bytes in memory of what has not begun: on its way to the disk, or waiting for the first stage.
    package var payloadBytesWaiting: Int { pendingBytes + intakeBytes }

    /// Inputs that workers hold.
    package var leaseCount: Int { leases.count }

    /// Items that workers have started.
    package var startedKeys: [ItemKey] { leases.values.lazy.filter(\.isStarted).map(\.item) }

    /// When an item that waits is tried again; nil for one that does not wait.
    package func retryTime(of key: ItemKey) -> MonotonicTime? {
        guard case .waiting(let until)? = items[key]?.state else { return nil }
        return until
    }

    func stageMetrics(now: MonotonicTime) -> [StageMetrics] {
        var credit = [Int](repeating: 0, count: stages.count)
        for peer in peers.values {
            if let stage = peer.stage { credit[stage] += peer.credit.documents }
        }
        return stageStatuses(now: now).enumerated().map { index, status in
            StageMetrics(
                status: status, credit: credit[index], retries: stages[index].retries, cost: stages[index].cost)
        }
    }
}
