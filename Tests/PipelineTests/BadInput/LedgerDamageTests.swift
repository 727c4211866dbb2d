import GRDB
import TestSupport
import Testing

extension PipelineTests {
    struct LedgerDamageTests {
        @Test(
            "an audit does not close over a ledger that somebody has taken things out of",
            arguments: [
                (
                    "DELETE FROM claims", Int32(1),
                    " is not whole in the ledger: rows of its claims or of what else was found"
                ),
                ("DROP TABLE measures", 69, " lacks the table measures, which somebody has removed: "),
            ])
        func audit(sql: String, status: Int32, words: String) async throws {
            let pipeline = try Pipeline()
            try pipeline.write("in/a.txt", "Mayor Ana Berg said that 40 houses were destroyed.")
            try await pipeline.launch()
            #expect(try await pipeline.audit().contains("the audit closes"))
            let other = try DatabaseQueue(path: pipeline.ledgerPath)
            try await other.write { try $0.execute(sql: sql) }
            try other.close()
            let audit = try pipeline.start("hearsay", "audit")
            #expect(try await audit.status() == status)
            #expect((audit.output + audit.standardError).contains(words), "\(audit.output)\(audit.standardError)")
        }
    }
}
