package import HubInterface

/// Compares what the hub says was accepted with what became of it, and with the ledger.
package struct Audit: Hashable, Sendable {
    /// The hub's counters.
    private let status: HubStatus
    private var counted: [ItemStatus.State: Int] = [:]
    private var documents: [String: String] = [:]
    private var withoutDocument: [String] = []
    private var inLedger: Set<String> = []
    private var incomplete: [String] = []

    package init(_ status: HubStatus) { self.status = status }

    /// Takes an item of the hub.
    package mutating func add(_ item: ItemStatus) {
        counted[item.state, default: 0] += 1
        guard item.state == .stored else { return }
        if let document = item.documentID { documents[document] = item.uri } else { withoutDocument.append(item.id) }
    }

    /// Takes the id of a document of the ledger.
    package mutating func add(documentID: String) { inLedger.insert(documentID) }

    /// Takes the id of a document that is not whole in the ledger.
    package mutating func add(incompleteDocumentID id: String) { incomplete.append(id) }

    /// What does not agree; empty where the audit closes.
    package var findings: [String] {
        var findings: [String] = []
        let sum = status.stored + status.skipped + status.dead + status.open
        if sum != status.accepted {
            findings.append("accepted \(status.accepted) is not stored + skipped + dead + open, which is \(sum)")
        }
        for (state, count) in told where counted[state, default: 0] != count {
            findings.append("the hub tells of \(count) \(state.rawValue) items and lists \(counted[state, default: 0])")
        }
        findings += withoutDocument.sorted().map { "item \($0) is stored without a document id" }
        findings += Set(documents.keys).subtracting(inLedger).sorted().map {
            "document \($0) (\(documents[$0] ?? "")) is stored by the hub and missing in the ledger"
        }
        findings += inLedger.subtracting(documents.keys).sorted().map {
            "document \($0) is in the ledger and unknown to the hub"
        }
        findings += incomplete.sorted().map {
            "document \($0) (\(documents[$0] ?? "")) is not whole in the ledger: rows of its claims or of what else was "
                + "found in it are missing"
        }
        return findings
    }

    private var told: [(ItemStatus.State, Int)] {
        [(.open, status.open), (.stored, status.stored), (.skipped, status.skipped), (.dead, status.dead)]
    }

    /// The sums, then what does not agree.
    package var text: String {
        let head = """
            accepted \(status.accepted) = stored \(status.stored) + skipped \(status.skipped) + dead \(status.dead) \
            + open \(status.open)
            ledger: \(inLedger.count) documents, of \(documents.count) that the hub has stored
            """
        return ([head] + (findings.isEmpty ? ["the audit closes"] : findings)).joined(separator: "\n")
    }
}
