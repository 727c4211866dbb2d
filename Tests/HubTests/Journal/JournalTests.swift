import Foundation
import GRDB
import Hub
import HubInterface
import TestSupport
import Testing

/// What is on disk after each change, and after a reopening.
struct JournalTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> SQLiteJournal {
        try SQLiteJournal(path: folder.file("journal.sqlite"), stages: ["ingest", "store"])
    }

    private func submission(_ number: UInt64) -> Submission {
        Submission(
            key: ItemKey(number), id: ItemID(high: 7, low: number), uri: "test:\(number)",
            payload: PayloadHandle(number: number, byteCount: 3))
    }

    private func accept(_ numbers: UInt64...) -> JournalEntry {
        let submissions = numbers.map { submission($0) }
        let acceptance = Acceptance(
            origin: .request(RequestID(1)), submissions: submissions, verdicts: numbers.map { _ in .accepted })
        return JournalEntry(write: .accept(acceptance), payloads: numbers.map { [UInt8($0), 2, 3] })
    }

    private func dead(_ number: UInt64) -> DeadItem {
        DeadItem(key: ItemKey(number), id: ItemID(high: 7, low: number), byteCount: 3, stage: 1)
    }

    private func finish(_ number: UInt64, _ outcome: Outcome) -> JournalEntry {
        JournalEntry(write: .finish(ItemKey(number), stage: 1, outcome))
    }

    @Test func `open items and counts are there after a reopening, in a new epoch`() throws {
        let journal = try open()
        #expect(try journal.begin().epoch == 1)
        #expect(try journal.commit([accept(1, 2, 3, 4)]) == [true, true, true, true])
        #expect(try journal.commit([finish(1, .stored(documentID: "d")), finish(2, .dead(reason: "why"))]) == [])
        journal.close()
        let state = try open().begin()
        #expect(
            state
                == JournalState(
                    epoch: 2, lastKey: ItemKey(4), counters: ItemCounters(accepted: 4, stored: 1, dead: 1),
                    dead: [1: 1],
                    open: [3, 4].map { JournalState.Open(key: ItemKey($0), id: ItemID(high: 7, low: $0), byteCount: 3) }
                ))
    }

    @Test func `an id is taken on once`() throws {
        let journal = try open()
        var again = accept(2, 3)
        if case .accept(var acceptance) = again.write {
            acceptance.submissions[0].id = ItemID(high: 7, low: 1)
            again.write = .accept(acceptance)
        }
        #expect(try journal.commit([accept(1), again]) == [true, false, true])
        #expect(try journal.begin().counters.accepted == 2)
    }

    @Test func `a container and its children are one change`() throws {
        let journal = try open()
        _ = try journal.commit([accept(1)])
        let expand = JournalWrite.expand(ItemKey(1), stage: 0, [submission(2), submission(3)])
        #expect(try journal.commit([JournalEntry(write: expand, payloads: [[1], [2]])]) == [true, true])
        let parent = try journal.item(ItemID(high: 7, low: 1))?.status
        #expect(parent?.reason == "container: 2 items")
        #expect(parent?.children == 2)
        #expect(try journal.item(ItemID(high: 7, low: 3))?.status.parent == parent?.id)
        #expect(try journal.begin().counters == ItemCounters(accepted: 3, skipped: 1))
    }

    @Test func `payloads are there while items are open or dead`() throws {
        let journal = try open()
        _ = try journal.commit([accept(1, 2, 3), finish(1, .skipped(reason: "empty")), finish(2, .dead(reason: "why"))])
        let payloads = try journal.payloads(of: [ItemKey(1), ItemKey(2), ItemKey(3)])
        #expect(payloads == [ItemKey(2): [2, 2, 3], ItemKey(3): [3, 2, 3]])
    }

    @Test func `a dead item is reopened with its charges forgiven, or dropped, once`() throws {
        let journal = try open()
        let attempt = Attempt(
            number: 1, stage: 1, worker: "w", kind: .crash, code: "SIGSEGV", message: "crashed",
            standardError: ["a", "b"])
        _ = try journal.commit([
            accept(1, 2), JournalEntry(write: .attempt(ItemKey(1), attempt)), finish(1, .dead(reason: "why")),
            finish(2, .dead(reason: "why")),
        ])
        let changes = [
            JournalEntry(write: .reopen(RequestID(1), dead(1))), JournalEntry(write: .reopen(RequestID(2), dead(1))),
            JournalEntry(write: .drop(RequestID(3), dead(2))), JournalEntry(write: .drop(RequestID(4), dead(2))),
        ]
        #expect(try journal.commit(changes) == [true, false, true, false])
        let state = try journal.begin()
        #expect(state.counters == ItemCounters(accepted: 2, skipped: 1))
        #expect(state.charges == [:])
        let item = try journal.item(ItemID(high: 7, low: 1))?.status
        #expect(
            item?.attempts == [
                ItemStatus.Attempt(
                    number: 1, stage: "store", worker: "w", kind: "crash", code: "SIGSEGV", message: "crashed",
                    standardError: ["a", "b"])
            ])
        #expect(try journal.items(JournalQuery(state: .skipped)).map(\.status.reason) == ["dropped by operator"])
    }

    @Test func `charges of open items are there after a reopening`() throws {
        let journal = try open()
        let attempt = Attempt(number: 1, stage: 1, worker: "w", kind: .timeLimit, code: "time-limit", message: "late")
        _ = try journal.commit([accept(1), JournalEntry(write: .attempt(ItemKey(1), attempt))])
        #expect(try journal.begin().charges == [ItemKey(1): [Charge(stage: 1, kind: .timeLimit)]])
    }

    @Test func `workers wanted are kept until the pipeline ends in good order`() throws {
        let journal = try open()
        _ = try journal.commit([JournalEntry(write: .scale(stage: 1, workers: 4))])
        #expect(try journal.begin().workers == [1: 4])
        try journal.forgetScaling()
        #expect(try journal.begin().workers == [:])
    }

    @Test func `items are listed by id, by state and by URI, page by page`() throws {
        let journal = try open()
        _ = try journal.commit([accept(1, 2, 3), finish(2, .stored(documentID: "d"))])
        #expect(try journal.items(JournalQuery(limit: 2)).map(\.key.number) == [1, 2])
        #expect(try journal.items(JournalQuery(after: ItemID(high: 7, low: 2))).map(\.key.number) == [3])
        #expect(try journal.items(JournalQuery(state: .stored)).map(\.status.documentID) == ["d"])
        #expect(try journal.items(JournalQuery(uri: "test:3")).map(\.key.number) == [3])
    }

    @Test func `every commit is synced`() throws {
        let journal = try open()
        let setting = try journal.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
        #expect(setting == 2)
    }

    @Test func `a full disk is a passing error and leaves nothing behind`() throws {
        let journal = try open()
        _ = try journal.commit([accept(1)])
        try journal.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
        var large = accept(2, 3)
        large.payloads = [Array(repeating: 1, count: 1 << 20), [1]]
        let error = #expect(throws: JournalError.self) { _ = try journal.commit([large]) }
        #expect(error?.kind == .passing)
        #expect(error?.description.contains("free space on its disk") == true)
        try journal.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        #expect(try journal.commit([large]) == [true, true])
        #expect(try journal.begin().counters.accepted == 3)
    }

    @Test func `a file that is no journal is refused`() throws {
        let words = String(repeating: "this is no database at all. ", count: 100)
        try words.write(toFile: folder.file("journal.sqlite"), atomically: false, encoding: .utf8)
        let error = #expect(throws: JournalError.self) { _ = try open() }
        #expect(error?.description.contains("move the file away") == true)
    }
}
