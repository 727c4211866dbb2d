import Glibc
import HubInterface
import Ledger
import LedgerSQLite
import PipelineConfiguration
import Platform
import Supervision

extension LaunchCommand {
    /// The most claims that the end of a launch shows.
    private static let shownClaims = 60

    /// Says what came of the launch, and ends with the status that belongs to it.
    func conclude(_ report: LaunchReport, _ configuration: PipelineConfiguration) throws {
        switch report.outcome {
        case .failed(let reason, let status): throw CommandFailure(status: status, message: reason)
        case .killed:
            throw CommandFailure(status: 130, message: "stopped at once; the next launch goes on where this ended")
        case .drained: print(LaunchSummary(report).text)
        case .completed:
            try showClaims(configuration.ledgerPath)
            print(LaunchSummary(report).text)
        }
    }

    private func showClaims(_ ledgerPath: String) throws {
        // Where nothing was ever stored there is no ledger.
        guard unsafe access(ledgerPath, F_OK) == 0 else { return }
        let ledger = try SQLiteLedger(path: ledgerPath, access: .read)
        let claims = try ledger.claims(matching: ClaimQuery(limit: Self.shownClaims + 1))
        let lines = ClaimTable(width: Terminal.columns ?? 120).lines(Array(claims.prefix(Self.shownClaims)))
        let more = claims.count > Self.shownClaims ? ["... and more: `hearsay query --limit N` shows them"] : []
        print((lines + more + [""]).joined(separator: "\n"))
    }
}
