import Hub
import HubInterface
import Testing

/// Work is done.
struct ResultTests {
    @Test func `an item goes through the stages into the ledger`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.join(2, "store", credit: 1)
        scenario.submit(1)
        #expect(
            scenario.say(1, .start(lease(1)), done(1, output(50))) == [
                .release(PayloadHandle(number: 1, byteCount: 10)), send(2, job(2, item: 1, payload: 50, bytes: 20)),
            ])
        #expect(
            scenario.say(2, .start(lease(2)), done(2, .stored(documentID: "d"))) == [
                .release(PayloadHandle(number: 50, byteCount: 20)),
                .journal(.finish(ItemKey(1), stage: 1, .stored(documentID: "d"))),
            ])
        #expect(scenario.status().stored == 0)
        #expect(scenario.confirm() == [])
        #expect(scenario.status().stored == 1)
        #expect(scenario.status().open == 0)
    }

    @Test func `a container and what came out of it are one change`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        var children = [scenario.submission(), scenario.submission()]
        let effects = scenario.say(1, done(1, .children(children)), .credit(Credit(documents: 2, bytes: 20)))
        children[0].key = ItemKey(2)
        children[1].key = ItemKey(3)
        #expect(
            effects == [
                .release(PayloadHandle(number: 1, byteCount: 10)),
                .journal(.expand(ItemKey(1), stage: 0, children)),
            ])
        #expect(scenario.confirm() == [send(1, job(2, item: 2)), send(1, job(3, item: 3))])
        #expect(scenario.status().accepted == 3)
        #expect(scenario.status().skipped == 1)
        #expect(scenario.status().open == 2)
    }

    @Test func `an old lease is refused and its result thrown away`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        _ = scenario.say(1, .giveBack(lease(1)))
        let rejection = HubCommand.reject(.staleLease, message: "the lease has ended: drop the job", lease(1))
        #expect(
            scenario.say(1, done(1, output(50))) == [
                send(1, rejection), .release(PayloadHandle(number: 50, byteCount: 20)),
            ])
        let earlier = Lease(epoch: 0, sequence: 1)
        #expect(
            scenario.say(1, .start(earlier)) == [
                send(1, .reject(.staleLease, message: "the lease has ended: drop the job", earlier))
            ])
    }

    @Test func `a lease of another worker is refused`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.join(2, "ingest", credit: 1)
        scenario.submit(1)
        let message = "another worker holds the lease: drop the job"
        #expect(
            scenario.say(2, done(1, .skipped(reason: "empty"))) == [
                send(2, .reject(.notYours, message: message, lease(1)))
            ])
    }

    @Test func `a skipped item ends with its reason`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        #expect(
            scenario.say(1, done(1, .skipped(reason: "empty"))) == [
                .release(PayloadHandle(number: 1, byteCount: 10)),
                .journal(.finish(ItemKey(1), stage: 0, .skipped(reason: "empty"))),
            ])
        _ = scenario.confirm()
        #expect(scenario.status().stages[0].skipped == 1)
    }

    @Test(arguments: [
        (1, 20, "bad-result: the last stage gave an output: it is to say stored or skipped"),
        (0, 1_001, "too-large: the output has 1001 bytes, 1000 are allowed"),
    ])
    func `an impossible output is the item's death`(stage: Int, bytes: Int, reason: String) {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.join(2, "store", credit: 1)
        scenario.submit(1)
        var effects = scenario.say(1, done(1, output(50, bytes: stage == 0 ? bytes : 20)))
        if stage == 1 { effects = scenario.say(2, done(2, output(51, bytes: bytes))) }
        #expect(effects.last == .journal(.finish(ItemKey(1), stage: stage, .dead(reason: reason))))
    }
}
