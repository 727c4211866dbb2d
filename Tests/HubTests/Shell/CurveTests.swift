import Foundation
import Hub
import HubInterface
import PeerKeys
import PipelineMessages
import SwiftProtobuf
import TestSupport
import Testing
import ZeroMQ

/// Endpoints that ask for keys.
struct CurveTests {
    /// A hub with a tcp endpoint that asks for keys.
    private struct Guarded {
        let hub: RunningHub
        let keys: PeerKeyPair
        let endpoint: String
        let list: String
        let lines = LogLines()

        init() async throws {
            let folder = try TemporaryFolder()
            let keys = try KeyFile.create("\(folder.path)/hub-key")
            let list = "\(folder.path)/allowed-keys"
            let endpoint = try Self.freeEndpoint()
            hub = try RunningHub(folder: folder, logger: lines.logger) { settings in
                settings.endpoints.append(endpoint)
                settings.curve = HubSettings.Curve(
                    secretKeyPath: "\(folder.path)/hub-key", allowedPath: list)
            }
            (self.keys, self.list, self.endpoint) = (keys, list, endpoint)
            try await hub.start()
            #expect(hub.failure == nil)
        }

        /// A port that was free a moment ago.
        private static func freeEndpoint() throws -> String {
            let socket = try Socket(.router, context: try Context())
            try socket.bind("tcp://127.0.0.1:*")
            return try socket.lastEndpoint()
        }

        func peer(_ worker: PeerKeyPair, server: String? = nil) throws -> ScriptedPeer {
            let secret = try #require(CurveSecretKey(worker.secretKey))
            let known = try #require(CurvePublicKey(server ?? keys.publicKey))
            return try ScriptedPeer(endpoint, security: .curveClient(CurveKeyPair(secretKey: secret), server: known))
        }

        /// Waits until so many connections were refused.
        func waitForRefusals(_ count: Int) async throws {
            while true {
                let line = try await hub.client.metrics().split(separator: "\n")
                    .first { $0.hasPrefix("hearsay_hub_connections_refused_total") }
                if let number = line?.split(separator: " ").last.flatMap({ Int($0) }), number >= count { return }
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    @Test func `a worker is admitted as soon as its key is on the list`() async throws {
        let guarded = try await Guarded()
        let keys = PeerKeyPair()
        let early = try guarded.peer(keys)
        try early.say(.ping(WirePing()))
        try await guarded.waitForRefusals(1)
        #expect(
            guarded.lines.all.contains {
                $0.contains(
                    "the key \(keys.publicKey) is not on the list \(guarded.list); `hearsay keys allow` puts it")
            }, "\(guarded.lines.all)")
        var list = AllowList(path: guarded.list)
        #expect(try list.allow(keys.publicKey, name: "far"))
        // libzmq gives up a connection that was refused: a worker makes a new one, and so does this peer.
        let worker = try guarded.peer(keys)
        #expect(try await worker.join("ingest").epoch == 1)
        try await guarded.hub.stop()
    }

    @Test func `another hub's key, and none at all, are refused, and the hub goes on`() async throws {
        let guarded = try await Guarded()
        let keys = PeerKeyPair()
        var list = AllowList(path: guarded.list)
        _ = try list.allow(keys.publicKey, name: nil)
        let wrong = try guarded.peer(keys, server: PeerKeyPair().publicKey)
        try wrong.say(.ping(WirePing()))
        try await guarded.waitForRefusals(1)
        let naked = try ScriptedPeer(guarded.endpoint)
        try naked.say(.ping(WirePing()))
        try await guarded.waitForRefusals(2)
        // A peer that is refused tries on: what is told again and again is told once, and counted.
        #expect(
            guarded.lines.all.count { $0.contains("it does not speak CURVE, or takes this hub for another one") } == 1)
        let good = try guarded.peer(keys)
        #expect(try await good.join("ingest").epoch == 1)
        // The socket of the state folder asks for none.
        let local = try ScriptedPeer(guarded.hub.endpoint)
        #expect(try await local.join("store").epoch == 1)
        try await guarded.hub.stop()
    }

    @Test func `a hub without its key says how to make one`() async throws {
        let hub = try RunningHub { settings in
            settings.endpoints.append("tcp://127.0.0.1:*")
            settings.curve = HubSettings.Curve(secretKeyPath: "/nowhere/key", allowedPath: "/nowhere/list")
        }
        try await hub.start()
        #expect(hub.failure?.status == 78)
        #expect(
            hub.failure?.description
                == "cannot read the key file /nowhere/key: make one with `hearsay keys new /nowhere/key`")
    }

    @Test func `keys are those of libzmq, and stay with their owner`() throws {
        let pair = PeerKeyPair()
        let secret = try #require(CurveSecretKey(pair.secretKey))
        #expect(try secret.publicKey().text == pair.publicKey)
        // The example of https://rfc.zeromq.org/spec/32/.
        #expect(Z85.encode([0x86, 0x4F, 0xD2, 0x6F, 0xB5, 0x59, 0xF7, 0x5B]) == "HelloWorld")
        #expect(Z85.decode("HelloWorld") == [0x86, 0x4F, 0xD2, 0x6F, 0xB5, 0x59, 0xF7, 0x5B])
        #expect(Z85.decode("%%%%%") == nil)
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/key"
        let made = try KeyFile.create(path)
        #expect(try KeyFile.read(path) == made)
        #expect(throws: KeyFileError.self) { try KeyFile.create(path) }
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: KeyFileError.self) { try KeyFile.read(path) }
    }
}
