import HubInterface
import Supervision

/// What the end of a launch says: how many items ended how, and why.
struct LaunchSummary {
    private let report: LaunchReport

    init(_ report: LaunchReport) { self.report = report }

    var text: String {
        guard let status = report.status else { return "the hub did not answer" }
        let open = status.open > 0 ? ", \(status.open) open (the next launch goes on with them)" : ""
        let head =
            "\(status.accepted) items: \(status.stored) stored, \(status.skipped) skipped, \(status.dead) dead\(open)"
        let reasons = report.skipped.map { "  skipped \($0.count): \($0.reason)" }
        let dead = report.dead.map { "  dead at \($0.stage): \($0.uri): \($0.reason ?? "unknown")" }
        let hint =
            report.dead.isEmpty
            ? []
            : [
                "  while a hub runs (`hearsay launch --stay`), `hearsay dead show URI` tells more and "
                    + "`hearsay dead retry --all` tries them again"
            ]
        return ([head] + reasons + dead + hint).joined(separator: "\n")
    }
}
