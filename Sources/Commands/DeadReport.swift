import HubInterface

/// The table of `hearsay dead ls`.
struct DeadReport {
    private let items: [ItemStatus]

    init(_ items: [ItemStatus]) { self.items = items }

    var text: String {
        guard !items.isEmpty else { return "no item is dead" }
        var table = TextTable([
            ("ID", .left), ("STAGE", .left), ("TRIES", .right), ("REASON", .left), ("URI", .left),
        ])
        for item in items {
            table.append([item.id, item.stage, "\(item.attempts.count)", item.reason ?? "unknown", item.uri])
        }
        return table.text
    }
}
