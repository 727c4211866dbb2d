import Hub
import Testing

/// Frames of peers that were lost, or come twice.
struct FrameNumberTests {
    private func joined() -> Scenario {
        var scenario = Scenario()
        scenario.submit(1)
        let hello = Hello(name: "w", stage: "ingest", host: "here", credit: Credit(documents: 2, bytes: 100))
        _ = scenario.step(.frame(PeerID(1), [.hello(hello)], number: 1))
        return scenario
    }

    @Test func `a frame that comes twice takes effect once`() {
        var scenario = joined()
        let frame = HubEvent.frame(PeerID(1), [.credit(Credit(documents: 1, bytes: 1))], number: 2)
        _ = scenario.step(frame)
        #expect(scenario.step(frame) == [])
        #expect(scenario.core.rejectionCounts[.repeated] == 1)
    }

    @Test func `where frames are missing, the peer's work goes back and it is to say HELLO`() {
        var scenario = joined()
        #expect(scenario.core.leaseCount == 1)
        let effects = scenario.step(.frame(PeerID(1), [done(1, output(9))], number: 4))
        #expect(scenario.core.leaseCount == 0)
        #expect(
            effects == [
                .release(PayloadHandle(number: 1, byteCount: 10)), .forget(PeerID(1)),
                send(
                    1, .reject(.helloFirst, message: "2 frames are missing: say HELLO, on this same connection", nil)),
                .forget(PeerID(1)), .release(PayloadHandle(number: 9, byteCount: 20)),
            ])
    }

    @Test func `a HELLO makes good what is missing before it`() {
        var scenario = joined()
        let hello = Hello(name: "w", stage: "ingest", host: "here", credit: Credit(documents: 2, bytes: 100))
        let effects = scenario.step(.frame(PeerID(1), [.hello(hello)], number: 9))
        #expect(effects.contains(send(1, .welcome(stage: 0))))
        #expect(scenario.step(.frame(PeerID(1), [.ping], number: 10)) == [send(1, .pong)])
    }

    @Test func `what a stranger sends along is let go`() {
        var scenario = Scenario()
        let effects = scenario.say(3, done(1, output(9)), .done(lease(2), Cost(), output(10)))
        #expect(effects.filter { if case .release = $0 { true } else { false } }.count == 2)
    }
}
