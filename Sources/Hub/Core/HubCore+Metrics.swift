import Platform

/// What only the metrics tell.
extension HubCore {
    /// Items between their first lease and their end.
    package var inFlight: Int { inFlightDocuments }

    /// Items that workers have started.
    package var startedKeys: [ItemKey] { leases.values.lazy.filter(\.isStarted).map(\.item) }

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
