package import HubInterface

/// The table of `hearsay dead ls`.
package struct DeadReport {
    private let items: [ItemStatus]

    package init(_ items: [ItemStatus]) { self.items = items }

    package var text: String {
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
