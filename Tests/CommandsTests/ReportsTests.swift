import Commands
import HubInterface
import PipelineStage
import Testing

struct ReportsTests {
    static func status(
        accepted: Int, stored: Int = 0, skipped: Int = 0, dead: Int = 0, open: Int = 0, stages: [StageStatus] = []
    ) -> HubStatus {
        HubStatus(
            phase: .running, epoch: 2, accepted: accepted, stored: stored, skipped: skipped, dead: dead, open: open,
            stages: stages, workers: [])
    }

    static func item(_ id: String, _ state: ItemStatus.State, document: String? = nil) -> ItemStatus {
        ItemStatus(id: id, uri: "file:///\(id)", state: state, stage: "store", documentID: document)
    }

    @Test func `a status is a table`() {
        let stages = [
            StageStatus(
                name: "ingest", workers: 1, desiredWorkers: 2, ready: 3, atWork: 1, retrying: 0, done: 12, skipped: 1,
                dead: 0, rate: 2.5, oldest: 1.5, scaling: StageStatus.Scaling(least: 1, most: 4), outdated: 1),
            StageStatus(
                name: "store", workers: 1, desiredWorkers: 1, ready: 0, atWork: 0, retrying: 4, done: 5, skipped: 0,
                dead: 1, rate: 120.4,
                pause: StageStatus.Pause(reason: "ledger-locked: another process", seconds: 65, nextProbe: 4)),
        ]
        #expect(
            StatusReport(Self.status(accepted: 10, stored: 5, skipped: 1, dead: 1, open: 3, stages: stages)).text == """
                hub running (start 2): accepted 10 = stored 5 + skipped 1 + dead 1 + open 3

                STAGE                WORKERS  READY  AT WORK  RETRYING  DONE  SKIPPED  DEAD   RATE  OLDEST
                ingest  1 of 2 (1..4), 1 old      3        1         0    12        1     0  2.5/s    1.5s
                store                      1      0        0         4     5        0     1  120/s       -

                store is paused for 1m 5s: ledger-locked: another process; next try in 4s
                """)
    }

    @Test func `a pause tells that it is being tried`() {
        let pause = StageStatus.Pause(reason: "ledger-locked: another process", seconds: 65, nextProbe: 0)
        let stage = StageStatus(
            name: "store", workers: 1, desiredWorkers: 1, ready: 0, atWork: 1, retrying: 0, done: 0, skipped: 0,
            dead: 0, rate: 0, pause: pause)
        let text = StatusReport(Self.status(accepted: 1, open: 1, stages: [stage])).text
        #expect(
            text.hasSuffix("\nstore is paused for 1m 5s: ledger-locked: another process; it is being tried now"))
    }

    @Test func `an item tells its history`() {
        let item = ItemStatus(
            id: "a1", uri: "file:///x", state: .dead, stage: "extract", reason: "crash", parent: "p0",
            attempts: [
                ItemStatus.Attempt(
                    number: 1, stage: "extract", worker: "extract-1", kind: "crash", code: "SIGSEGV",
                    message: "the worker crashed", standardError: ["boom"])
            ])
        #expect(
            ItemReport(item).text == """
                file:///x
                  id        a1
                  is        dead at extract: crash
                  came out of p0
                  try 1 at extract by extract-1: crash: SIGSEGV: the worker crashed
                      | boom
                """)
    }

    @Test func `dead items are listed`() {
        #expect(DeadReport([]).text == "no item is dead")
        let item = ItemStatus(id: "a1", uri: "file:///x", state: .dead, stage: "ingest", reason: "too-large")
        #expect(
            DeadReport([item]).text == """
                ID  STAGE   TRIES  REASON     URI
                a1  ingest      0  too-large  file:///x
                """)
    }

    @Test func `an audit closes`() {
        var audit = Audit(Self.status(accepted: 3, stored: 2, open: 1))
        audit.add(Self.item("a", .stored, document: "d1"))
        // The same text from two places is one document.
        audit.add(Self.item("b", .stored, document: "d1"))
        audit.add(Self.item("c", .open))
        audit.add(documentID: "d1")
        #expect(audit.findings == [])
        #expect(
            audit.text == """
                accepted 3 = stored 2 + skipped 0 + dead 0 + open 1
                ledger: 1 documents, of 1 that the hub has stored
                the audit closes
                """)
    }

    @Test func `an audit names a document that is not whole`() {
        var audit = Audit(Self.status(accepted: 1, stored: 1))
        audit.add(Self.item("a", .stored, document: "d1"))
        audit.add(documentID: "d1")
        audit.add(incompleteDocumentID: "d1")
        #expect(
            audit.findings.map { $0.replacing(#/\([^)]*\) /#, with: "") } == [
                "document d1 is not whole in the ledger: rows of its claims or of what else was found in it are missing"
            ])
    }

    @Test func `an audit names what is missing on either side`() {
        var audit = Audit(Self.status(accepted: 5, stored: 3))
        audit.add(Self.item("a", .stored, document: "d1"))
        audit.add(Self.item("b", .stored))
        audit.add(documentID: "d2")
        #expect(
            audit.findings == [
                "accepted 5 is not stored + skipped + dead + open, which is 3",
                "the hub tells of 3 stored items and lists 2",
                "item b is stored without a document id",
                "document d1 (file:///a) is stored by the hub and missing in the ledger",
                "document d2 is in the ledger and unknown to the hub",
            ])
    }

    @Test(
        "numbers", arguments: [(0, "0"), (2.5, "2.5"), (2.96, "3"), (99.94, "99.9"), (120.4, "120"), (1e6, "1000000")])
    func number(value: Double, text: String) {
        #expect(Number.text(value) == text)
    }

    @Test(
        "stages",
        arguments: [
            ("extract", [StageName.extract]), ("ingest..normalize", [.ingest, .extract, .normalize]),
            ("store..store", [.store]), ("normalize..extract", nil), ("ingest.normalize", nil), ("ingest...store", nil),
            ("", nil), ("parse", nil), ("ingest..", nil),
        ])
    func stages(text: String, expected: [StageName]?) {
        let range = StageRange(argument: text)
        #expect(range.map { range in StageName.allCases.filter(range.contains) } == expected)
    }

    @Test(
        "ids and URIs",
        arguments: [
            ("0123456789abcdef0123456789abcdef", true), ("0123456789ABCDEF0123456789abcdef", false), ("abc", false),
        ])
    func ids(text: String, isID: Bool) {
        #expect(ItemLookup.isID(text) == isID)
    }

    @Test func `a file is looked up by its path`() {
        #expect(ItemLookup.uris("a b.txt", folder: "/w") == ["a b.txt", "file:///w/a%20b.txt"])
        #expect(ItemLookup.uris("file:///x", folder: "/w") == ["file:///x"])
    }
}
