import Hub
import HubInterface
import Testing

/// Peers come, are refused, and go.
struct PeerTests {
    @Test func `a worker is welcomed`() {
        var scenario = Scenario()
        #expect(scenario.join(1, "store") == [send(1, .welcome(stage: 1))])
        #expect(scenario.status().workers.map(\.name) == ["store-1"])
    }

    @Test func `a tool is welcomed without a stage`() {
        var scenario = Scenario()
        #expect(scenario.say(1, .hello(Hello(name: "submit", stage: ""))) == [send(1, .welcome(stage: nil))])
        #expect(scenario.status().workers == [])
    }

    @Test(arguments: [
        PeerCommand.ping, .credit(Credit(documents: 1)), .start(lease(1)), .drain, .bye, .submit(request: 1, []),
    ])
    func `a stranger is to say HELLO first`(command: PeerCommand) {
        var scenario = Scenario()
        let rejection = HubCommand.reject(
            .helloFirst, message: "say HELLO first, on this same connection", nil)
        #expect(scenario.say(1, command) == [send(1, rejection), .forget(PeerID(1))])
    }

    @Test func `a stage that nobody configured is refused`() {
        var scenario = Scenario()
        let message = "no stage is called \"paint\"; the stages are ingest, store"
        let expected = [send(1, .reject(.unknownStage, message: message, nil)), .forget(PeerID(1))]
        #expect(scenario.join(1, "paint") == expected)
    }

    @Test func `a ping is answered`() {
        var scenario = Scenario()
        scenario.join(1, "ingest")
        #expect(scenario.say(1, .ping) == [send(1, .pong)])
    }

    @Test func `what only the hub may say is refused`() {
        var scenario = Scenario()
        scenario.join(1, "ingest")
        let message = "the command is not known, or only the hub may say it"
        #expect(scenario.say(1, .unknown) == [send(1, .reject(.unknownCommand, message: message, nil))])
    }

    @Test func `goodbye is confirmed and what was held goes to another`() {
        var scenario = Scenario()
        scenario.join(1, "ingest")
        scenario.submit(1)
        scenario.join(2, "ingest")
        #expect(
            scenario.say(1, .bye) == [
                send(1, .bye), .release(PayloadHandle(number: 1, byteCount: 10)), .forget(PeerID(1)),
                send(2, job(2, item: 1, payload: 0)),
            ])
    }

    @Test func `a silent worker is lost after four seconds and nobody is charged`() {
        var scenario = Scenario()
        scenario.join(1, "ingest")
        scenario.submit(1)
        #expect(scenario.say(1, .start(lease(1))) == [])
        scenario.join(2, "ingest", after: 3_000)
        #expect(scenario.step(.tick, after: 999) == [])
        #expect(
            scenario.step(.tick, after: 251) == [
                .release(PayloadHandle(number: 1, byteCount: 10)), .forget(PeerID(1)),
                send(2, job(2, item: 1, payload: 0)),
            ])
    }

    @Test func `an unreachable worker is lost at once`() {
        var scenario = Scenario()
        scenario.join(1, "ingest")
        #expect(scenario.step(.unreachable(PeerID(1))) == [.forget(PeerID(1))])
        #expect(scenario.status().workers == [])
    }

    @Test func `a second HELLO on the same connection begins anew`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        #expect(
            scenario.join(1, "ingest", credit: 1) == [
                .release(PayloadHandle(number: 1, byteCount: 10)), send(1, .welcome(stage: 0)),
                send(1, job(2, item: 1, payload: 0)),
            ])
    }

    @Test func `the same process on a new connection replaces the old one`() {
        var scenario = Scenario()
        scenario.join(1, "ingest")
        let hello = Hello(name: "ingest-1", stage: "ingest", host: "here", processID: 101)
        #expect(scenario.say(7, .hello(hello)) == [.forget(PeerID(1)), send(7, .welcome(stage: 0))])
    }

    @Test func `frames that cannot be read are answered and counted`() {
        var scenario = Scenario()
        #expect(
            scenario.step(.unreadable(PeerID(1), .malformed, message: "no protobuf")) == [
                send(1, .reject(.malformed, message: "no protobuf", nil)), .forget(PeerID(1)),
            ])
        #expect(scenario.core.rejectionCounts == [.malformed: 1])
    }
}
