import Hub
import HubInterface
import Testing

/// Work that does not come to an end.
struct TimeLimitTests {
    private let limit = "not done within 60000 ms, and no sign of progress"

    private func overdue(_ number: Int) -> HubEffect {
        .journal(
            .attempt(
                ItemKey(1),
                Attempt(
                    number: number, stage: 0, worker: "ingest-1", kind: .timeLimit, code: "time-limit", message: limit))
        )
    }

    @Test func `the time limit runs from START`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 2)
        scenario.submit(2)
        #expect(scenario.pass(70_000, pinging: 1) == [])
        _ = scenario.say(1, .start(lease(1)))
        #expect(scenario.pass(59_000, pinging: 1) == [])
        #expect(
            scenario.pass(1_000, pinging: 1) == [
                send(1, .cancel(lease(2))), .release(PayloadHandle(number: 2, byteCount: 10)),
                send(1, .cancel(lease(1))), .release(PayloadHandle(number: 1, byteCount: 10)), overdue(1),
            ])
        #expect(
            scenario.join(2, "ingest").suffix(2) == [
                send(2, job(3, item: 1, attempt: 2, payload: 0)), send(2, job(4, item: 2, payload: 0)),
            ])
    }

    @Test func `it is charged when the worker is heard from after it, for a silent one may have crashed`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        _ = scenario.say(1, .start(lease(1)))
        #expect(scenario.pass(59_000, pinging: 1) == [])
        #expect(scenario.pass(3_000) == [])
        #expect(scenario.pass(1_000, pinging: 1).contains(overdue(1)))
    }

    @Test func `a process that has ended is judged by its end, though it spoke a moment before`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        _ = scenario.say(1, .start(lease(1)))
        #expect(scenario.pass(59_000, pinging: 1) == [])
        _ = scenario.say(1, .ping, after: 2_000)
        let exit = WorkerExit(name: "ingest-1", processID: 101, signal: 11, isIntended: false, standardError: [])
        #expect(scenario.step(.exit(exit)) == [])
        #expect(scenario.step(.tick, after: 250) == [])
    }

    @Test func `progress extends it`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        _ = scenario.say(1, .start(lease(1)))
        for _ in 0..<5 {
            #expect(scenario.pass(59_000, pinging: 1) == [])
            #expect(scenario.say(1, .progress(lease(1))) == [])
        }
    }

    @Test func `of several started at once none is charged, each is tried alone`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 2)
        scenario.submit(2)
        _ = scenario.say(1, .start(lease(1)), .start(lease(2)))
        let effects = scenario.pass(60_000, pinging: 1)
        #expect(!effects.contains(overdue(1)))
        #expect(scenario.join(2, "ingest").suffix(1) == [send(2, job(3, item: 1, payload: 0))])
    }

    @Test func `twice leads to quarantine, a third time there is death`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 9)
        scenario.submit(1)
        for sequence in UInt64(1)...3 {
            _ = scenario.say(1, .start(lease(sequence)))
            let effects = scenario.pass(62_000, pinging: 1)
            let next = send(1, job(sequence + 1, item: 1, attempt: Int(sequence) + 1, payload: 0))
            #expect(effects.contains(overdue(Int(sequence))))
            #expect(effects.contains(next) == (sequence < 3))
        }
        let reason = "time-limit, in quarantine too: \(limit)"
        #expect(scenario.notices.contains(.died(ItemID(high: 0, low: 1), stage: "ingest", reason: reason)))
    }
}
