import ArgumentParser
import HubInterface
import LedgerSQLite
import PipelineConfiguration

/// `hearsay audit`.
struct AuditCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Proves that every accepted item is stored, skipped, dead or open, and that the ledger agrees.",
        discussion: "Ends with 1 where anything is missing, a document or rows of one in the ledger, and names it. "
            + "While items are being stored the two sides are read at different moments: audit a pipeline that is "
            + "idle or drained.")

    @OptionGroup var hub: HubOptions
    @Option(help: ArgumentHelp("The ledger's file, instead of the configuration's.", valueName: "path"))
    var ledger: String?

    private static let page = 5_000

    func perform() async throws {
        var audit = try await hub.ask { try await Self.items(of: $0) }
        try addDocuments(to: &audit)
        print(audit.text)
        guard audit.findings.isEmpty else {
            throw CommandFailure(status: 1, message: "the audit does not close: \(audit.findings.count) findings")
        }
    }

    private static func items(of client: HubClient) async throws -> Audit {
        var audit = Audit(try await client.status())
        var after: String?
        while true {
            let items = try await client.items(after: after, limit: page)
            for item in items { audit.add(item) }
            after = items.last?.id
            if items.count < page { return audit }
        }
    }

    private func addDocuments(to audit: inout Audit) throws {
        let ledger = try SQLiteLedger(path: try ledger ?? hub.configuration().ledgerPath, access: .read)
        var after: String?
        while true {
            let ids = try ledger.documentIDs(after: after, limit: Self.page)
            for id in ids { audit.add(documentID: id) }
            after = ids.last
            if ids.count < Self.page { break }
        }
        for id in try ledger.incompleteDocumentIDs() { audit.add(incompleteDocumentID: id) }
    }
}
