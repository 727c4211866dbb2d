public import DocumentModel
import Failpoints
import GRDB
public import Ledger

extension SQLiteLedger {
    /// Stores documents in one transaction, waiting for other writers.
    public func store(_ documents: [Document]) throws(LedgerError) {
        var checked: [Document] = []
        for document in documents { checked.append(try document.forLedger()) }
        do {
            try commit(checked)
        } catch {
            throw verdict(on: error)
        }
        Failpoint.ledger(.afterCommit).reach()
        // What was committed to a file that is not at the path any more is not stored.
        try files.check()
    }

    private func commit(_ documents: [Document]) throws {
        // Immediate: a transaction that begins by reading could not become a writer after another's commit.
        try database.inTransaction(.immediate) { connection in
            let writer = try DocumentWriter(connection)
            for document in documents { try writer.store(document) }
            guard !Failpoint.ledger(.beforeCommit).fails() else { throw LedgerError.failpoint }
            try files.check()
            return .commit
        }
    }

    /// What an error of a transaction means: one that a document or the ledger may have caused is the document's where the
    /// ledger takes another one, and the ledger's where it does not.
    private func verdict(on error: any Error) -> LedgerError {
        guard LedgerError.mayBeOfDocument(error) else { return LedgerError(error, path: path) }
        guard !takesTrial() else { return LedgerError(refusing: error, path: path) }
        let missing = (try? database.read(LedgerSchema.missing(in:))) ?? []
        return missing.isEmpty ? LedgerError(error, path: path) : .incomplete(path, missing)
    }

    private func takesTrial() -> Bool {
        do {
            try database.inTransaction(.immediate) { connection in
                _ = try DocumentWriter(connection).insert(.trial)
                return .rollback
            }
            return true
        } catch {
            return false
        }
    }
}

extension DocumentWriter {
    /// Inserts a document that is new, and settles what becomes of one whose id is there.
    fileprivate func store(_ document: Document) throws {
        guard try !insert(document) else { return }
        let sql = "SELECT * FROM documents WHERE document_id = ?"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [document.id]) else { return }
        let stored = try DocumentHeader.document(of: row)
        guard stored.text.utf8.elementsEqual(document.text.utf8) else { throw LedgerError.differentText(document.id) }
        // The same text from two places: the lesser one stays, so that the order of arrival does not matter.
        guard DocumentHeader.isOrdered(document, before: stored) else { return }
        try DocumentRemoval(database).remove(row)
        _ = try insert(document)
    }
}

extension LedgerError {
    fileprivate static var failpoint: LedgerError {
        LedgerError(kind: .unavailable, message: "a failpoint wants no commit")
    }

    fileprivate static func differentText(_ id: String) -> LedgerError {
        LedgerError(
            kind: .document,
            message: "the ledger holds another text under the document id \"\(id)\": give the documents different ids, "
                + "or none")
    }
}
