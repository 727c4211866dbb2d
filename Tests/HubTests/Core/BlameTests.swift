import Hub
import HubInterface
import Testing

/// Who is charged with a crash, and who never is.
struct BlameTests {
    private let credit = PeerCommand.credit(Credit(documents: 1, bytes: 100))

    private func crash(_ number: Int, worker: String, code: String = "SIGSEGV", lines: [String] = []) -> HubEffect {
        .journal(
            .attempt(
                ItemKey(1),
                Attempt(
                    number: number, stage: 0, worker: worker, kind: .crash, code: code,
                    message: "the worker crashed at work on it", standardError: lines)))
    }

    /// A worker with one started and one waiting job.
    private func atWork() -> Scenario {
        var scenario = Scenario()
        scenario.join(1, "ingest", name: "w", credit: 2)
        scenario.submit(2)
        _ = scenario.say(1, .start(lease(1)))
        return scenario
    }

    @Test func `a crash is charged to what the crumb file names, and its neighbour goes on`() {
        var scenario = atWork()
        #expect(scenario.step(exit("w", peer: 1, lines: ["Fatal error: oops"])) == [])
        #expect(
            scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101, after: 200) == [
                .release(PayloadHandle(number: 2, byteCount: 10)), .release(PayloadHandle(number: 1, byteCount: 10)),
                .forget(PeerID(1)), crash(1, worker: "w", lines: ["Fatal error: oops"]), send(2, .welcome(stage: 0)),
                send(2, job(3, item: 1, attempt: 2, payload: 0)), send(2, job(4, item: 2, payload: 0)),
            ])
    }

    @Test func `the crumb file is right where the last frames of the dead never came`() {
        var scenario = atWork()
        _ = scenario.step(exit("w", peer: 1))
        // The hub saw START of 1, but the worker had finished it and begun with 2.
        let effects = scenario.join(2, "ingest", name: "w", unfinished: [lease(2)], earlier: 101, after: 200)
        #expect(
            effects.suffix(2) == [
                send(2, job(3, item: 1, payload: 0)), send(2, job(4, item: 2, attempt: 2, payload: 0)),
            ])
    }

    @Test func `without a crumb file the hub's own view decides`() {
        var scenario = atWork()
        _ = scenario.step(exit("w", peer: 1))
        let effects = scenario.join(2, "ingest", name: "w", after: 200)
        #expect(effects.contains(crash(1, worker: "w")))
    }

    @Test func `work of the dead goes to others before a second has passed`() {
        var scenario = atWork()
        scenario.join(3, "ingest", name: "other")
        _ = scenario.step(exit("w", peer: 1))
        #expect(scenario.step(.tick, after: 799) == [])
        #expect(
            scenario.step(.tick, after: 1).suffix(2) == [
                send(3, job(3, item: 1, payload: 0)), send(3, job(4, item: 2, payload: 0)),
            ])
        // The evidence comes late and counts all the same.
        let effects = scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101, after: 500)
        #expect(effects == [crash(1, worker: "w"), send(2, .welcome(stage: 0))])
    }

    @Test(arguments: [
        exit("w", peer: 1, signal: 9, isIntended: true), exit("w", peer: 1, signal: nil),
        exit("w", peer: 1, signal: nil, status: 0), exit("w", peer: 1, signal: nil, status: 69),
        exit("w", peer: 1, signal: nil, status: 70), exit("w", peer: 1, signal: nil, status: 78),
        exit("w", peer: 1, signal: nil, status: 1, isIntended: true),
    ])
    func `an end that somebody meant, or that a worker makes by itself, charges nobody`(event: HubEvent) {
        var scenario = atWork()
        _ = scenario.step(event)
        #expect(scenario.step(.tick, after: 50).contains(.forget(PeerID(1))))
        let effects = scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101)
        #expect(
            effects == [
                send(2, .welcome(stage: 0)), send(2, job(3, item: 1, payload: 0)), send(2, job(4, item: 2, payload: 0)),
            ])
    }

    @Test func `an exit that no worker makes by itself is a crash`() {
        var scenario = atWork()
        _ = scenario.step(exit("w", peer: 1, signal: nil, status: 1, lines: ["MemoryError"]))
        let effects = scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101, after: 200)
        #expect(effects.contains(crash(1, worker: "w", code: "exit-1", lines: ["MemoryError"])))
    }

    /// As a document would that stops each worker, or has it killed.
    @Test func `what was at work at three lost workers waits longer each time, uncharged, and the others go first`() {
        var scenario = Scenario()
        scenario.submit(2)
        var firstJobs: [HubEffect?] = []
        for peer in 1...3 as ClosedRange<UInt64> {
            firstJobs.append(scenario.join(peer, "ingest", credit: 1).last)
            _ = scenario.say(peer, .start(lease(peer)))
            #expect(scenario.pass(4_000).contains(.forget(PeerID(peer))))
        }
        #expect(
            firstJobs == [
                send(1, job(1, item: 1)), send(2, job(2, item: 1, payload: 0)), send(3, job(3, item: 1, payload: 0)),
            ])
        #expect(scenario.join(4, "ingest", credit: 1).last == send(4, job(4, item: 2)))
        _ = scenario.say(4, .start(lease(4)), done(4, .skipped(reason: "empty")), credit)
        #expect(scenario.pass(999, pinging: 4) == [])
        #expect(scenario.pass(1, pinging: 4) == [send(4, job(5, item: 1, payload: 0))])
        _ = scenario.say(4, .start(lease(5)))
        #expect(scenario.pass(4_000).contains(.forget(PeerID(4))))
        scenario.join(5, "ingest", credit: 1)
        #expect(scenario.pass(1_999, pinging: 5) == [])
        #expect(scenario.pass(1, pinging: 5) == [send(5, job(6, item: 1, payload: 0))])
        #expect(scenario.status().stages[0].charged == 0)
    }

    @Test func `silence charges nobody, and the launcher's word after it does`() {
        var scenario = atWork()
        #expect(scenario.step(.tick, after: 4_000).contains(.forget(PeerID(1))))
        #expect(scenario.step(exit("w", peer: 1)) == [])
        let effects = scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101)
        #expect(effects.first == crash(1, worker: "w"))
    }

    @Test func `without a launcher the crumb file alone charges, after two seconds`() {
        var scenario = atWork()
        scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101)
        #expect(scenario.pass(1_999, pinging: 2) == [])
        #expect(
            scenario.pass(1, pinging: 2) == [
                crash(1, worker: "w", code: "unknown-signal"), send(2, job(4, item: 1, attempt: 2, payload: 0)),
            ])
    }

    @Test func `an intended end that is told within two seconds acquits`() {
        var scenario = atWork()
        scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101)
        #expect(
            scenario.step(exit("w", peer: 1, signal: 9, isIntended: true), after: 500)
                == [send(2, job(4, item: 1, payload: 0))])
        #expect(scenario.pass(5_000, pinging: 2) == [])
    }

    @Test func `frames that were on their way when the process ended still count`() {
        var scenario = atWork()
        _ = scenario.step(exit("w", peer: 1))
        #expect(scenario.say(1, done(1, .skipped(reason: "empty")), .start(lease(2)), after: 10).count == 2)
        let effects = scenario.join(2, "ingest", name: "w", after: 200)
        #expect(effects.contains(send(2, job(3, item: 2, attempt: 2, payload: 0))))
    }

    @Test func `two crashes lead to quarantine, alone on one worker, and a crash there is death`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", name: "w", credit: 2)
        scenario.submit(3)
        _ = scenario.say(1, .start(lease(1)))
        _ = scenario.step(exit("w", peer: 1))
        scenario.join(2, "ingest", name: "w", credit: 2, unfinished: [lease(1)], earlier: 101)
        _ = scenario.say(2, .start(lease(3)))
        _ = scenario.step(exit("w", peer: 2))
        let third = scenario.join(3, "ingest", name: "w", credit: 2, unfinished: [lease(3)], earlier: 102)
        #expect(third.suffix(2) == [send(3, job(5, item: 2, payload: 0)), send(3, job(6, item: 3))])
        #expect(scenario.notices.contains(.quarantined(ItemID(high: 0, low: 1), stage: "ingest")))
        // Back-off is over, but the worker is not free: it gets nothing more until it is.
        #expect(scenario.pass(1_000, pinging: 3) == [])
        #expect(scenario.say(3, done(5, .skipped(reason: "empty")), credit).count == 1)
        let alone = scenario.say(3, done(6, .skipped(reason: "empty")), credit)
        #expect(alone.last == send(3, job(7, item: 1, attempt: 3, payload: 0)))
        scenario.submit(1)
        _ = scenario.say(3, .start(lease(7)))
        _ = scenario.step(exit("w", peer: 3, lines: ["Fatal error: again"]))
        let fourth = scenario.join(4, "ingest", name: "w", unfinished: [lease(7)], earlier: 103)
        let reason = "crash: SIGSEGV, in quarantine too: the worker crashed at work on it"
        #expect(
            fourth == [
                .forget(PeerID(3)), crash(3, worker: "w", lines: ["Fatal error: again"]),
                .journal(.finish(ItemKey(1), stage: 0, .dead(reason: reason))), send(4, .welcome(stage: 0)),
                send(4, job(8, item: 4)),
            ])
    }

    @Test func `of a batch that crashed nobody is charged, each is tried alone`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", name: "w", credit: 3)
        scenario.submit(3)
        _ = scenario.say(1, .start(lease(1)), .start(lease(2)))
        _ = scenario.step(exit("w", peer: 1))
        let effects = scenario.join(
            2, "ingest", name: "w", credit: 3, unfinished: [lease(1), lease(2)], earlier: 101)
        #expect(effects.suffix(2) == [send(2, .welcome(stage: 0)), send(2, job(4, item: 1, payload: 0))])
        #expect(scenario.notices.contains(.suspected(ItemID(high: 0, low: 2), stage: "ingest", of: 2)))
        let second = scenario.say(2, .start(lease(4)), done(4, .skipped(reason: "empty")), credit)
        #expect(second.last == send(2, job(5, item: 2, payload: 0)))
        // Now it is clear which one it is: its first charge.
        _ = scenario.say(2, .start(lease(5)))
        _ = scenario.step(exit("w", peer: 2))
        let third = scenario.join(3, "ingest", name: "w", credit: 3, unfinished: [lease(5)], earlier: 102)
        #expect(third.last == send(3, job(6, item: 2, attempt: 2, payload: 0)))
    }

    @Test func `of two that were at work none is charged, though the hub has taken one back meanwhile`() {
        var scenario = atWork()
        _ = scenario.say(1, .start(lease(2)), .giveBack(lease(1)))
        _ = scenario.step(exit("w", peer: 1))
        let effects = scenario.join(2, "ingest", name: "w", unfinished: [lease(1), lease(2)], earlier: 101, after: 200)
        #expect(!effects.contains { if case .journal(.attempt) = $0 { true } else { false } })
        #expect(scenario.notices.contains(.suspected(ItemID(high: 0, low: 2), stage: "ingest", of: 2)))
    }

    @Test func `charges of an earlier epoch count`() {
        let open = JournalState.Open(key: ItemKey(1), id: ItemID(high: 0, low: 1), byteCount: 10)
        let charges = [ItemKey(1): [Charge(stage: 0, kind: .crash)]]
        var scenario = Scenario(state: JournalState(lastKey: ItemKey(1), open: [open], charges: charges))
        scenario.join(1, "ingest", name: "w")
        _ = scenario.say(1, .start(lease(1)))
        _ = scenario.step(exit("w", peer: 1))
        scenario.join(2, "ingest", name: "w", unfinished: [lease(1)], earlier: 101)
        #expect(scenario.notices.contains(.quarantined(ItemID(high: 0, low: 1), stage: "ingest")))
    }

    /// A hub that begins with three items, the first of which has crashed twice at a stage.
    private func restarted(stage: UInt8) -> Scenario {
        let open = (1...3).map { JournalState.Open(key: ItemKey($0), id: ItemID(high: 0, low: $0), byteCount: 10) }
        let crash = Charge(stage: stage, kind: .crash)
        let state = JournalState(lastKey: ItemKey(3), open: open, charges: [ItemKey(1): [crash, crash]])
        return Scenario(state: state)
    }

    /// The items that are given out, by number.
    private func items(_ effects: [HubEffect]) -> [UInt64] {
        effects.compactMap { effect in
            guard case .send(_, .job(let job)) = effect else { return nil }
            return job.key.number
        }
    }

    @Test func `quarantine in the first stage outlives the hub`() {
        var scenario = restarted(stage: 0)
        #expect(items(scenario.join(1, "ingest", credit: 2)) == [2, 3])
        #expect(items(scenario.say(1, done(1, .skipped(reason: "empty")), credit)) == [])
        #expect(items(scenario.say(1, done(2, .skipped(reason: "empty")), credit)) == [1])
        scenario.submit(1)
        #expect(items(scenario.step(.tick)) == [])
    }

    @Test func `quarantine in a later stage outlives the hub`() {
        var scenario = restarted(stage: 1)
        scenario.join(2, "store", credit: 2)
        #expect(items(scenario.join(1, "ingest", credit: 2)) == [1, 2])
        #expect(items(scenario.say(1, done(1, output(11)))) == [1])
        #expect(items(scenario.say(1, done(2, output(12)))) == [])
        #expect(items(scenario.say(2, done(3, .stored(documentID: "d")), credit)) == [2])
    }

    @Test func `evidence from before an operator's retry does not count after it`() {
        let id = ItemID(high: 0, low: 1)
        let open = JournalState.Open(key: ItemKey(1), id: id, byteCount: 10)
        let crashes = [Charge](repeating: Charge(stage: 0, kind: .crash), count: 2)
        var scenario = Scenario(
            state: JournalState(lastKey: ItemKey(1), open: [open], charges: [ItemKey(1): crashes]))
        scenario.join(1, "ingest", name: "w")
        _ = scenario.say(1, .start(lease(1)))
        _ = scenario.step(.unreachable(PeerID(1)))
        scenario.join(2, "ingest", name: "v")
        _ = scenario.say(2, .start(lease(2)))
        _ = scenario.step(exit("v", peer: 2))
        scenario.join(3, "ingest", name: "v", unfinished: [lease(2)], earlier: 102)
        #expect(scenario.confirm().isEmpty)
        _ = scenario.step(.reopen(RequestID(1), DeadItem(key: ItemKey(1), id: id, byteCount: 10, stage: 0)))
        #expect(items(scenario.confirm()) == [1])
        _ = scenario.step(exit("w", peer: 1))
        let effects = scenario.join(4, "ingest", name: "w", unfinished: [lease(1)], earlier: 101)
        #expect(!effects.contains { if case .journal = $0 { true } else { false } })
    }
}
