import Hub
import HubInterface
import Testing

/// Jobs go out by credit.
struct DispatchTests {
    @Test func `never more than the credit`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 2)
        #expect(scenario.submit(3).suffix(2) == [send(1, job(1, item: 1)), send(1, job(2, item: 2))])
        #expect(scenario.say(1, .credit(Credit(documents: 1, bytes: 10))) == [send(1, job(3, item: 3))])
    }

    @Test func `the worker that waited longest is next`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 2)
        scenario.join(2, "ingest", credit: 2)
        #expect(
            scenario.submit(4).suffix(4) == [
                send(1, job(1, item: 1)), send(2, job(2, item: 2)), send(1, job(3, item: 3)), send(2, job(4, item: 4)),
            ])
    }

    @Test func `never more bytes than the credit`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 5, bytes: 25)
        #expect(scenario.submit(3).suffix(2) == [send(1, job(1, item: 1)), send(1, job(2, item: 2))])
        #expect(scenario.say(1, .credit(Credit(documents: 1, bytes: 10))) == [send(1, job(3, item: 3))])
    }

    @Test func `what no idle worker has room for is dead`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1, bytes: 9)
        scenario.submit(1)
        let reason = "exceeds-credit: 10 bytes are more than an idle worker takes"
        #expect(scenario.notices.last == .died(ItemID(high: 0, low: 1), stage: "ingest", reason: reason))
        _ = scenario.confirm()
        #expect(scenario.status().dead == 1)
    }

    @Test func `no bytes in HELLO means that documents alone are counted`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1, bytes: 0)
        #expect(scenario.submit(1).last == send(1, job(1, item: 1)))
    }

    @Test func `the bound of items in flight holds back only the first stage`() {
        var scenario = Scenario(inFlightDocuments: 2)
        scenario.join(1, "ingest", credit: 9)
        #expect(scenario.submit(3).suffix(2) == [send(1, job(1, item: 1)), send(1, job(2, item: 2))])
        // The output still counts: the item waits for the store.
        #expect(scenario.say(1, done(1, output(50))) == [.release(PayloadHandle(number: 1, byteCount: 10))])
        #expect(
            scenario.join(2, "store") == [
                send(2, .welcome(stage: 1)), send(2, job(3, item: 1, payload: 50, bytes: 20)),
            ])
        // It is in flight until the journal has its end.
        _ = scenario.say(2, done(3, .stored(documentID: "d")))
        #expect(scenario.confirm() == [send(1, job(4, item: 3))])
    }

    @Test func `a draining worker gets nothing more`() {
        var scenario = Scenario()
        scenario.join(1, "ingest")
        #expect(scenario.say(1, .drain) == [])
        #expect(scenario.submit(1).count == 2)
    }

    @Test func `what is returned goes to the head of the queue and nobody is charged`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(2)
        #expect(
            scenario.say(1, .giveBack(lease(1)), .credit(Credit(documents: 1, bytes: 10))) == [
                .release(PayloadHandle(number: 1, byteCount: 10)), send(1, job(2, item: 1, payload: 0)),
            ])
    }
}
