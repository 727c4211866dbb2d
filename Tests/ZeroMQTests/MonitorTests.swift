import Testing
import ZeroMQ

@Suite struct MonitorTests {
    @Test func connectionIsToldFromBeginToEnd() throws {
        let link = try Link("tcp://127.0.0.1:*")
        let monitor = try Monitor(link.router.socket)
        try connectAndLeave(link, monitor)
        #expect(try next(.disconnected, monitor).endpoint == link.endpoint)
    }

    private func connectAndLeave(_ link: Link, _ monitor: borrowing Monitor) throws {
        let dealer = try link.dealer()
        #expect(try next(.accepted, monitor).endpoint == link.endpoint)
        #expect(try next(.handshakeSucceeded, monitor).endpoint == link.endpoint)
        #expect(try dealer.receive() == nil)
    }

    @Test func monitorMayEndFirst() throws {
        let link = try Link("tcp://127.0.0.1:*")
        try watchAndForget(link)
        let dealer = try link.dealer()
        #expect(try dealer.send([[1]]))
        #expect(try link.router.next()[1] == [1])
    }

    private func watchAndForget(_ link: Link) throws {
        _ = try Monitor(link.router.socket)
    }
}
