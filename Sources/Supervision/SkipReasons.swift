import HubInterface

/// Counts skipped items by reason.
enum SkipReasons {
    /// The most items that are asked for: a summary of more would take too long.
    static let limit = 100_000
    private static let page = 5_000

    /// The reasons, most frequent first; containers are counted together.
    static func count(_ hub: some HubControl) async -> [(reason: String, count: Int)] {
        var counts: [String: Int] = [:]
        var after: String?
        for _ in 0..<(limit / page) {
            guard
                let items = try? await hub.items(state: .skipped, uri: nil, after: after, limit: page),
                let last = items.last
            else { break }
            for item in items { counts[kind(of: item), default: 0] += 1 }
            after = last.id
            if items.count < page { break }
        }
        return counts.map { (reason: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    }

    private static func kind(of item: ItemStatus) -> String {
        let reason = item.reason ?? "unknown"
        return reason.hasPrefix("container:") ? "container" : reason
    }
}
