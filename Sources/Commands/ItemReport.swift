package import HubInterface

/// The history of one item: where it is, why, and what was tried.
package struct ItemReport {
    private let item: ItemStatus

    package init(_ item: ItemStatus) { self.item = item }

    package var text: String {
        let lines =
            [item.uri, "  id        \(item.id)", "  is        \(place)"]
            + (item.documentID.map { ["  document  \($0)"] } ?? [])
            + (item.parent.map { ["  came out of \($0)"] } ?? [])
            + (item.children > 0 ? ["  contained \(item.children) items"] : [])
        return (lines + item.attempts.flatMap(Self.lines)).joined(separator: "\n")
    }

    private var place: String {
        switch item.state {
        case .open: "on its way, at \(item.stage)"
        case .stored: "stored"
        case .skipped: "skipped at \(item.stage): \(item.reason ?? "no reason given")"
        case .dead: "dead at \(item.stage): \(item.reason ?? "no reason given")"
        }
    }

    private static func lines(_ attempt: ItemStatus.Attempt) -> [String] {
        let code = attempt.message.hasPrefix(attempt.code) ? "" : "\(attempt.code): "
        let head =
            "  try \(attempt.number) at \(attempt.stage) by \(attempt.worker): \(attempt.kind): \(code)\(attempt.message)"
        return [head] + attempt.standardError.map { "      | \($0)" }
    }
}
