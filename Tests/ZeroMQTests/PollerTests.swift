import Platform
import Testing
import ZeroMQ

@Suite struct PollerTests {
    @Test func onlyWhatHappenedShows() throws {
        let link = try Link("inproc://poll")
        let dealer = try link.dealer()
        let doorbell = try Doorbell()
        let poller = Waiter()
        let router = poller.add(link.router.socket)
        let bell = poller.add(descriptor: doorbell.descriptor)
        #expect(try !poller.wait(.zero))

        #expect(try dealer.send([[1]]))
        #expect(try poller.wait(nil))
        #expect(poller.events(for: router) == .readable)
        #expect(poller.events(for: bell) == [])
        _ = try link.router.receive()

        doorbell.ring()
        doorbell.ring()
        #expect(try poller.wait(nil))
        #expect(poller.events(for: router) == [])
        #expect(poller.events(for: bell) == .readable)
        doorbell.silence()
        #expect(try !poller.wait(.zero))
    }

    @Test func doorbellWakesFromAnotherThread() throws {
        let doorbell = try Doorbell()
        let poller = Waiter()
        let bell = poller.add(descriptor: doorbell.descriptor)
        let thread = try SystemThread(name: "ringer") { doorbell.ring() }
        while try !poller.wait(nil) {}
        #expect(poller.events(for: bell) == .readable)
        thread.join()
    }

    @Test func eventsCanBeChanged() throws {
        let link = try Link("inproc://change")
        let dealer = try link.dealer()
        let poller = Waiter()
        let key = poller.add(dealer.socket, [.readable, .writable])
        #expect(try poller.wait(nil))
        #expect(poller.events(for: key) == .writable)
        poller.setEvents(.readable, for: key)
        #expect(try !poller.wait(.zero))
    }

    @Test func closedSocketIsAnError() throws {
        let poller = Waiter()
        try addShortLived(poller)
        let error = #expect(throws: ZeroMQError.self) { _ = try poller.wait(nil) }
        #expect(error?.code == .notSocket)
    }

    private func addShortLived(_ poller: Waiter) throws {
        let link = try Link("inproc://closed")
        _ = poller.add(link.router.socket)
    }
}

/// A poller as a reference, for what a test expects of one.
private final class Waiter {
    private var poller = Poller()

    func add(_ socket: borrowing Socket, _ events: Poller.Events = .readable) -> Poller.Key {
        poller.add(socket, events)
    }

    func add(descriptor: Int32) -> Poller.Key { poller.add(descriptor: descriptor) }

    func setEvents(_ events: Poller.Events, for key: Poller.Key) { poller.setEvents(events, for: key) }

    func wait(_ limit: Duration?) throws -> Bool { try poller.wait(limit) }

    func events(for key: Poller.Key) -> Poller.Events { poller.events(for: key) }
}
