import Testing
import ZeroMQ

@Suite struct CurveTests {
    @Test func publicKeyFollowsFromTheSecretOne() throws {
        let pair = try CurveKeyPair()
        #expect(try CurveKeyPair(secretKey: pair.secretKey) == pair)
        #expect(try CurveKeyPair() != pair)
    }

    @Test(arguments: ["", "short", String(repeating: "~", count: 40), String(repeating: "é", count: 20)])
    func whatIsNoKeyIsRefused(text: String) {
        #expect(CurvePublicKey(text) == nil)
        #expect(CurveSecretKey(text) == nil)
    }

    @Test func secretIsNotPrinted() throws {
        let pair = try CurveKeyPair()
        #expect(!"\(pair)".contains(pair.secretKey.text))
        #expect(CurveSecretKey(pair.secretKey.text) == pair.secretKey)
    }

    @Test(arguments: ["tcp://127.0.0.1:*", "ipc://*"]) func clientWithTheServersKeyIsTaken(endpoint: String) throws {
        let server = try CurveKeyPair()
        let link = try Link(endpoint, options: options(.curveServer(server)))
        let client = try link.dealer(options(.curveClient(CurveKeyPair(), server: server.publicKey)))
        #expect(try client.send([[1]]))
        let parts = try link.router.next()
        #expect(parts[1] == [1])
        #expect(try link.router.send([parts[0], [2]]))
        #expect(try client.next() == [[2]])
    }

    @Test func clientWithAnotherServersKeyIsRefused() throws {
        let link = try Link("tcp://127.0.0.1:*", options: options(.curveServer(CurveKeyPair())))
        let monitor = try Monitor(link.router.socket)
        let client = try link.dealer(options(.curveClient(CurveKeyPair(), server: CurveKeyPair().publicKey)))
        #expect(try client.send([[1]]))
        #expect(try next(.handshakeProtocolFailed, monitor).endpoint == link.endpoint)
        #expect(try link.router.receive() == nil)
    }

    @Test func clientWithoutKeysIsRefused() throws {
        let link = try Link("tcp://127.0.0.1:*", options: options(.curveServer(CurveKeyPair())))
        let monitor = try Monitor(link.router.socket)
        let client = try link.dealer()
        #expect(try client.send([[1]]))
        _ = try next(.handshakeProtocolFailed, monitor)
        #expect(try link.router.receive() == nil)
    }

    private func options(_ security: Security) -> SocketOptions {
        var options = SocketOptions()
        options.security = security
        return options
    }
}
