import Hub
import HubInterface
import Testing

/// Work could not be done.
struct FailureTests {
    private let busy = Failure(kind: .transient, code: "busy", message: "try later")
    private let away = Failure(kind: .dependency, code: "ledger-locked", message: "another process has it")
    private let credit = PeerCommand.credit(Credit(documents: 1, bytes: 100))

    private func attempt(_ number: Int, _ kind: Charge.Kind, _ code: String, _ message: String) -> HubEffect {
        .journal(
            .attempt(
                ItemKey(1),
                Attempt(
                    number: number, stage: 0, worker: "ingest-1", kind: kind, code: code, message: message)))
    }

    @Test func `a transient failure is tried again after a back-off, then dead`() {
        var scenario = Scenario(retryAttempts: 2)
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        #expect(
            scenario.say(1, .fail(lease(1), busy), credit) == [
                attempt(1, .transient, "busy", "busy: try later"), .release(PayloadHandle(number: 1, byteCount: 10)),
            ])
        #expect(scenario.status().stages[0].retrying == 1)
        #expect(scenario.step(.tick, after: 100) == [send(1, job(2, item: 1, attempt: 2, payload: 0))])
        #expect(
            scenario.say(1, .fail(lease(2), busy)) == [
                attempt(2, .transient, "busy", "busy: try later"),
                .journal(.finish(ItemKey(1), stage: 0, .dead(reason: "after 2 tries: busy: try later"))),
            ])
        _ = scenario.confirm()
        #expect(scenario.status().dead == 1)
        #expect(scenario.status().stages[0].dead == 1)
    }

    @Test func `a permanent failure is dead at once`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        let broken = Failure(kind: .permanent, code: "broken", message: "no text", location: "line 3")
        #expect(
            scenario.say(1, .fail(lease(1), broken)) == [
                attempt(1, .permanent, "broken", "broken: no text (line 3)"),
                .release(PayloadHandle(number: 1, byteCount: 10)),
                .journal(.finish(ItemKey(1), stage: 0, .dead(reason: "broken: no text (line 3)"))),
            ])
    }

    @Test func `a dependency failure pauses the stage, probes one by one, and uses no attempt`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1, bytes: 10_000)
        scenario.submit(2)
        #expect(scenario.say(1, .fail(lease(1), away), credit) == [.release(PayloadHandle(number: 1, byteCount: 10))])
        #expect(scenario.step(.tick, after: 999) == [])
        var sequence: UInt64 = 2
        for (wait, next) in [(1, 2), (2_000, 4), (4_000, 8), (8_000, 16), (16_000, 30), (30_000, 30), (30_000, 30)] {
            #expect(scenario.pass(wait, pinging: 1) == [send(1, job(sequence, item: 1, payload: 0))])
            #expect(scenario.say(1, .fail(lease(sequence), away), credit) == [])
            #expect(scenario.status().stages[0].pause?.nextProbe == Double(next))
            sequence += 1
        }
        #expect(scenario.status().stages[0].pause?.reason == "ledger-locked: another process has it")
        _ = scenario.pass(30_000, pinging: 1)
        let effects = scenario.say(1, done(sequence, .skipped(reason: "empty")), credit)
        #expect(effects.last == send(1, job(sequence + 1, item: 2)))
        #expect(scenario.status().stages[0].pause == nil)
        #expect(
            scenario.notices.suffix(2) == [
                .stillPaused(
                    stage: "ingest", reason: "ledger-locked: another process has it", for: .seconds(91),
                    probe: .seconds(30)),
                .resumed(stage: "ingest"),
            ])
    }

    @Test func `a probe whose worker is lost is followed by another`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        _ = scenario.say(1, .fail(lease(1), away), credit)
        #expect(scenario.step(.tick, after: 1_000) == [send(1, job(2, item: 1, payload: 0))])
        scenario.join(2, "ingest", credit: 1)
        #expect(scenario.step(.unreachable(PeerID(1))) == [.forget(PeerID(1))])
        #expect(scenario.step(.tick, after: 1_000) == [send(2, job(3, item: 1, payload: 0))])
    }
}
