import DocumentModel
import FoundationEssentials
import LedgerSQLite
import Platform

// Stores documents as the language stages print them in a new ledger, and prints how fast that went.
let (documents, batch) = (6_400, 64)
let path = FileManager.default.temporaryDirectory.appending(path: "hearsay-benchmark-\(UUID().uuidString).sqlite")
    .path()
defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }

var writer = ReportWriter(seed: 1)
let batches = (0..<documents / batch).map { _ in (0..<batch).map { _ in writer.document() } }
let ledger = try SQLiteLedger(path: path)
let idle = ProcessUsage.processorTime
let stored = try ContinuousClock().measure { for batch in batches { try ledger.store(batch) } }
let busy = ProcessUsage.processorTime - idle

var bytes = 0
let exported = try ContinuousClock().measure { try ledger.export { bytes += $0.utf8.count } }
let claims = batches.joined().reduce(0) { $0 + ($1.claims?.count ?? 0) }
let rows = try ledger.rowCount()

func report(_ name: String, _ value: Double, _ unit: String) { print("ledger.\(name)", Int(value), unit) }
report("documents-per-second", Double(documents) / (stored / .seconds(1)), "documents/s")
report("store-processor-time-per-document", busy / .microseconds(1) / Double(documents), "microseconds")
report("claims-per-second", Double(claims) / (stored / .seconds(1)), "claims/s")
report("rows-per-second", Double(rows) / (stored / .seconds(1)), "rows/s")
report("export-documents-per-second", Double(documents) / (exported / .seconds(1)), "documents/s")
report("exported-bytes-per-document", Double(bytes) / Double(documents), "bytes")
