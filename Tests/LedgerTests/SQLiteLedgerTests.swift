import DocumentModel
import GRDB
import Ledger
import LedgerSQLite
import TestSupport
import Testing

struct SQLiteLedgerTests {
    let folder: TemporaryFolder
    let ledger: SQLiteLedger

    init() throws {
        folder = try TemporaryFolder()
        ledger = try SQLiteLedger(path: folder.file("ledger.sqlite"))
    }

    @Test func `a document comes back whole`() throws {
        try ledger.store([.complete()])
        #expect(try ledger.exportedDocuments() == [Document.complete().kept])
    }

    @Test func `a ledger from before figures had parts is brought up to date, with what it holds`() throws {
        var earlier = Document.complete()
        earlier.claims?[0].measures[1].partOf = nil
        try ledger.store([earlier])
        try DatabaseQueue(path: folder.file("ledger.sqlite")).write {
            try $0.execute(sql: "ALTER TABLE measures DROP COLUMN part_of")
            try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '4'")
        }
        let upgraded = try SQLiteLedger(path: folder.file("ledger.sqlite"))
        try upgraded.store([.complete(id: "later")])
        #expect(try upgraded.exportedDocuments() == [earlier.kept, Document.complete(id: "later").kept])
    }

    @Test func `the least document comes back whole, not normalized or without claims`() throws {
        let bare = Document(id: "a", text: "")
        var normalized = Document(id: "b", text: "b")
        normalized.claims = []
        try ledger.store([bare, normalized])
        #expect(try ledger.exportedDocuments() == [bare, normalized])
    }

    @Test func `every list keeps its order`() throws {
        var document = Document.complete()
        let moved = Span(begin: 16, end: 21)
        let quantity = Quantity(span: moved, low: nil, high: nil, comparator: .vague)
        document.claims?[0].measures.append(Measure(quantity: quantity, indicator: "WOUNDED"))
        document.claims?[0].measures[1].window = Measure.Window()
        document.claims?[0].attribution.insert(AttributionLink(source: Source(kind: .outlet)), at: 0)
        document.claims?[0].attribution.append(AttributionLink())
        document.claims?[0].hedges += [Qualifier(span: Span(begin: 0, end: 3), kind: "MODAL")]
        document.claims?.append(Claim(id: "c0", attribution: [], quotation: .none, content: [], text: ""))
        try ledger.store([document])
        #expect(try ledger.exportedDocuments() == [document.kept])
    }

    @Test func `a repeated delivery changes nothing in the file`() throws {
        try ledger.store([.complete(), .saying("No.", by: "Ana Díaz", id: "a")])
        let before = try contents()
        try ledger.store([.saying("No.", by: "Ana Díaz", id: "a"), .complete()])
        #expect(try contents() == before)
    }

    @Test func `a late delivery with other findings changes nothing`() throws {
        try ledger.store([.complete()])
        let before = try contents()
        var late = Document.complete()
        late.claims = []
        late.entities = []
        try ledger.store([late])
        #expect(try contents() == before)
    }

    @Test func `the export is the same whatever the order and the batches`() throws {
        let documents = (0..<20).map { Document.saying("Number \($0).", by: "Ana Díaz", id: "\($0)") } + [.complete()]
        try ledger.store(documents)
        let other = try SQLiteLedger(path: folder.file("other.sqlite"))
        for document in documents.reversed() { try other.store([document]) }
        #expect(try other.exported() == ledger.exported())
        #expect(try ledger.exportedDocuments().map(\.id) == documents.map(\.id).sorted())
    }

    @Test func `the same text from two places is kept once, under the lesser URI, in either order`() throws {
        let first = Document.saying("No.", by: "Ana Díaz", id: "a")
        var second = Document.saying("No.", by: "Ana Díaz", id: "a", publisher: "Tribune")
        second.uri = "file:///copies/a.txt"
        try ledger.store([first, second])
        let other = try SQLiteLedger(path: folder.file("other.sqlite"))
        try other.store([second])
        try other.store([first])
        #expect(try ledger.exportedDocuments() == [second.kept])
        #expect(try other.exported() == ledger.exported())
        // What was replaced is forgotten by full-text search too.
        var query = ClaimQuery()
        query.publisher = "Gazette"
        #expect(try ledger.claims(matching: query) == [])
        query.publisher = "Tribune"
        query.text = "no"
        #expect(try ledger.claims(matching: query).map(\.claim) == second.kept.claims)
    }

    @Test func `another text under the same id is refused, and nothing of its batch is stored`() throws {
        try ledger.store([.saying("No.", by: "Ana Díaz", id: "a")])
        let error = #expect(throws: LedgerError.self) {
            try ledger.store([.saying("b", by: "B", id: "b"), .saying("Yes.", by: "Ana Díaz", id: "a")])
        }
        #expect(
            error?.message
                == "the ledger holds another text under the document id \"a\": give the documents different ids, or none"
        )
        #expect(error?.kind == .document)
        #expect(try ledger.documentIDs(after: nil, limit: 10) == ["a"])
    }

    @Test func `ids are listed in pages`() throws {
        try ledger.store(["b", "a", "ä", "c"].map { Document(id: $0, text: $0) })
        #expect(try ledger.documentIDs(after: nil, limit: 2) == ["a", "b"])
        #expect(try ledger.documentIDs(after: "b", limit: 10) == ["c", "ä"])
        #expect(try ledger.contains(documentID: "ä"))
        #expect(try !ledger.contains(documentID: "d"))
    }

    @Test func `full-text tables agree with the tables`() throws {
        try ledger.store([.complete(), .saying("No.", by: "Ana Díaz", id: "a")])
        try DatabaseQueue(path: ledger.path).write { database in
            try database.execute(sql: "INSERT INTO documents_words (documents_words) VALUES ('integrity-check')")
            #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM claims_words") == 2)
            #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
        }
    }

    @Test(
        "a document of which a row is gone is not whole",
        arguments: [
            "blocks", "entities", "mentions", "times", "quantities", "claims", "claim_spans", "attribution_links",
            "qualifiers", "event_arguments", "measures",
        ])
    func incomplete(table: String) throws {
        try ledger.store([.complete(), .saying("No.", by: "Ana Díaz", id: "b"), Document(id: "c", text: "c")])
        #expect(try ledger.incompleteDocumentIDs() == [])
        try DatabaseQueue(path: ledger.path).write { database in
            let owner =
                ["blocks", "entities", "mentions", "times", "quantities", "claims"].contains(table)
                ? "document" : "claim"
            let key = try Int.fetchOne(database, sql: "SELECT min(\(owner)) FROM \(table)")
            try database.execute(
                sql: "DELETE FROM \(table) WHERE \(owner) = ? AND ordinal = 0", arguments: [key])
            #expect(database.changesCount > 0)
        }
        #expect(try ledger.incompleteDocumentIDs() == [Document.complete().id])
    }

    @Test func `a document of an earlier build, which counted nothing, is taken as it is`() throws {
        try ledger.store([.complete()])
        try DatabaseQueue(path: ledger.path).write { try $0.execute(sql: "UPDATE documents SET parts = NULL") }
        #expect(try ledger.incompleteDocumentIDs() == [])
    }

    /// Every row of every table with its row id.
    private func contents() throws -> [String] {
        try DatabaseQueue(path: ledger.path).read { database in
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            return try tables.flatMap { try Row.fetchAll(database, sql: "SELECT * FROM \"\($0)\"").map(\.description) }
        }
    }
}
