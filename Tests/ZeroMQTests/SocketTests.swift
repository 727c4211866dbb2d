import Platform
import TestSupport
import Testing
import ZeroMQ

@Suite struct SocketTests {
    /// `*` becomes a path or port of the test's own.
    static let endpoints = ["ipc://*", "tcp://127.0.0.1:*", "inproc://link"]

    @Test(arguments: endpoints) func messagesGoBothWaysWhole(endpoint: String) throws {
        let link = try Link(endpoint)
        let dealer = try link.dealer()
        let parts: [[UInt8]] = [[1, 2], [], [UInt8](repeating: 7, count: 100_000)]
        #expect(try dealer.send(parts))
        let received = try link.router.next()
        #expect(Array(received.dropFirst()) == parts)
        #expect(try link.router.send([received[0], [9], []]))
        #expect(try dealer.next() == [[9], []])
    }

    @Test(arguments: endpoints) func peersAreToldApart(endpoint: String) throws {
        let link = try Link(endpoint)
        let first = try link.dealer()
        let second = try link.dealer()
        #expect(try first.send([[1]]))
        #expect(try second.send([[2]]))
        for _ in 0..<2 {
            let parts = try link.router.next()
            #expect(try link.router.send([parts[0], parts[1]]))
        }
        #expect(try first.next() == [[1]])
        #expect(try second.next() == [[2]])
    }

    @Test func receivingFromNobodyDoesNotWait() throws {
        let link = try Link("inproc://nobody")
        #expect(try link.router.receive() == nil)
    }

    @Test func sendingWithoutRoomDoesNotWaitAndSendsNothing() throws {
        let context = try Context()
        var options = SocketOptions()
        options.sendHighWaterMark = 1
        options.receiveHighWaterMark = 1
        let receiver = Peer(try Socket(.pair, context: context, options: options))
        try receiver.socket.bind("inproc://room")
        let sender = Peer(try Socket(.pair, context: context, options: options))
        try sender.socket.connect("inproc://room")
        var sent: UInt8 = 0
        while try sender.send([[sent], [sent]]) { sent += 1 }
        #expect(sent == 2)
        #expect(try receiver.receive() == [[0], [0]])
        #expect(try receiver.receive() == [[1], [1]])
        #expect(try receiver.receive() == nil)
    }

    @Test func mandatoryRouterTellsThatAPeerIsGone() throws {
        var options = SocketOptions()
        options.isMandatory = true
        let link = try Link("ipc://*", options: options)
        #expect { _ = try link.router.send([[1, 2, 3, 4, 5], [0]]) } throws: {
            ($0 as? ZeroMQError)?.code == .hostUnreachable
        }
    }

    @Test func peerThatLeftIsGone() throws {
        var options = SocketOptions()
        options.isMandatory = true
        let link = try Link("inproc://left", options: options)
        let identity = try sayAndLeave(link)
        let error = #expect(throws: ZeroMQError.self) {
            // A router learns that a peer has left by receiving, as a program with a poller does all the time.
            while try link.router.receive() == nil { _ = try link.router.send([identity, [0]]) }
        }
        #expect(error?.code == .hostUnreachable)
    }

    /// The routing id of a dealer that sent something and is gone.
    private func sayAndLeave(_ link: Link) throws -> [UInt8] {
        let dealer = try link.dealer()
        #expect(try dealer.send([[1]]))
        return try link.router.next()[0]
    }

    @Test func endpointInUseIsAnErrorWithItsName() throws {
        let link = try Link("tcp://127.0.0.1:*")
        let second = Peer(try Socket(.router, context: link.context))
        let error = #expect(throws: ZeroMQError.self) { try second.socket.bind(link.endpoint) }
        #expect(error?.code == .addressInUse)
        #expect(error?.message == "bind \(link.endpoint): Address already in use")
    }

    @Test(arguments: ["", "nonsense", "smoke://signal"]) func endpointThatIsNoneIsAnError(endpoint: String) throws {
        let peer = Peer(try Socket(.dealer, context: Context()))
        #expect(throws: ZeroMQError.self) { try peer.socket.connect(endpoint) }
    }

    @Test func optionThatDoesNotSuitTheKindIsAnError() throws {
        var options = SocketOptions()
        options.isMandatory = true
        let context = try Context()
        #expect(throws: ZeroMQError.self) { _ = try Socket(.pair, context: context, options: options) }
    }

    @Test func partAboveTheLimitCutsThePeerOff() throws {
        var options = SocketOptions()
        options.maximumPartSize = 1000
        let link = try Link("ipc://*", options: options)
        let good = try link.dealer()
        let bad = try link.dealer()
        #expect(try bad.send([[UInt8](repeating: 1, count: 1001)]))
        #expect(try good.send([[2]]))
        #expect(try link.router.next()[1] == [2])
        #expect(try link.router.receive() == nil)
    }

    @Test func messageIsReusedAndReadInPlace() throws {
        let link = try Link("inproc://message")
        let dealer = try link.dealer()
        var outgoing = Message([5, 6, 7])
        let isSent = try dealer.socket.send(&outgoing, hasMore: false)
        let left = outgoing.count
        #expect(isSent && left == 0)
        var incoming = Message()
        var parts: [[UInt8]] = []
        var isLast = false
        while !isLast, try link.router.socket.receive(into: &incoming) {
            parts.append(bytes(incoming))
            isLast = !incoming.hasMore
        }
        #expect(parts.count == 2 && parts[1] == [5, 6, 7])
    }

    private func bytes(_ message: borrowing Message) -> [UInt8] {
        let span = message.bytes
        return span.byteOffsets.map { unsafe span.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
    }

    @Test func contextEndsWithTheLastOfItsSockets() throws {
        weak var context: Context?
        do {
            let dealer = try outlive(&context)
            #expect(try dealer.receive() == nil)
            #expect(context != nil)
        }
        #expect(context == nil)
    }

    /// A dealer whose router and first context reference end here.
    private func outlive(_ context: inout Context?) throws -> Peer {
        let link = try Link("inproc://order")
        context = link.context
        return try link.dealer()
    }
}
