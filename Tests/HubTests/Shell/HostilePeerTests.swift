import Foundation
import Hub
import HubInterface
import Logging
import PipelineMessages
import PipelineStage
import Records
import SwiftProtobuf
import Synchronization
import TestSupport
import Testing
import ZeroMQ

/// Peers that mean harm, over real sockets: each is refused, counted and told in one line, and the hub goes on.
struct HostilePeerTests {
    /// A frame with commands that nobody has introduced.
    private static func frame(_ kinds: WireCommand.OneOf_Kind?..., version: UInt32 = 1, number: UInt64 = 0) -> [UInt8] {
        var frame = WireFrame()
        (frame.version, frame.number) = (version, number)
        frame.commands = kinds.map { kind in WireCommand.with { $0.kind = kind } }
        return (try? frame.serializedBytes()) ?? []
    }

    struct Attack: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// The message's parts, said by a worker of ingest that was welcomed.
        var parts: @Sendable () -> [[UInt8]]
        /// The code of the answer, which the metrics count; nil where there is no answer.
        var code: String
        /// What the log's line says.
        var words: String
    }

    static let attacks = [
        Attack(
            testDescription: "garbage", parts: { [[255, 255, 255]] }, code: "malformed",
            words: "the first part is no Frame of hub.proto"),
        Attack(
            testDescription: "a payload that no command takes", parts: { [frame(.ping(WirePing())), [1, 2, 3]] },
            code: "malformed", words: "the commands carry 0 payloads, the message has 1"),
        Attack(
            testDescription: "another version", parts: { [frame(.ping(WirePing()), version: 7)] }, code: "version",
            words: "protocol version 7 is not spoken here, 1 is"),
        Attack(
            testDescription: "an unknown command", parts: { [frame(nil)] }, code: "unknown-command",
            words: "the command is not known"),
        Attack(
            testDescription: "a command of the hub's", parts: { [frame(.welcome(WireWelcome()))] },
            code: "unknown-command", words: "only the hub may say it"),
        Attack(
            testDescription: "a part over the limit",
            parts: {
                [
                    frame(.submit(.with { $0.submissions = [.with { $0.itemID = "x" }] })),
                    Array(repeating: 0, count: (16 << 20) + 1),
                ]
            },
            code: "too-large", words: "a part of the message has 16777217 bytes, 16777216 are allowed"),
        Attack(
            testDescription: "a stage that is not there",
            parts: { [frame(.hello(.with { ($0.name, $0.stage) = ("x", "paint") }))] }, code: "unknown-stage",
            words: "no stage is called \"paint\""),
    ]

    @Test(arguments: attacks) func `is refused, counted and told in one line`(_ attack: Attack) async throws {
        let lines = LogLines()
        let hub = try RunningHub(logger: lines.logger)
        try await hub.start()
        let peer = try ScriptedPeer(hub.endpoint)
        _ = try await peer.join("ingest")
        try peer.sayBytes(attack.parts())
        guard case .reject(let reject) = try await peer.hear().command else { throw ScriptedPeer.Unexpected() }
        #expect(reject.code == attack.code)
        let metric = "hearsay_hub_frames_rejected_total{reason=\"\(attack.code)\"} 1\n"
        #expect(try await hub.client.metrics().contains(metric))
        #expect(lines.all.count { $0.contains("refused a frame") } == 1)
        #expect(lines.all.contains { $0.contains(attack.words) }, "\(lines.all)")
        try await Self.expectService(hub)
        try await hub.stop()
    }

    /// Leases that have ended, another's leases, and frames that come again, have no effect.
    @Test func `replayed leases and frames change nothing`() async throws {
        let hub = try RunningHub()
        try await hub.start()
        _ = try await hub.client.submit([ItemRecord(Item(uri: "test:1"))])
        let worker = try ScriptedPeer(hub.endpoint)
        _ = try await worker.join("ingest", documents: 1)
        let (job, _) = try await worker.job()
        let thief = try ScriptedPeer(hub.endpoint)
        _ = try await thief.join("store", documents: 0)
        let done = WireDone.with { ($0.lease, $0.skipped.reason) = (job.lease, "mine") }
        try thief.say(.done(done))
        try await Self.expect("not-yours", of: thief)
        try worker.finish(job, .skipped(.with { $0.reason = "empty" }))
        try worker.say(.done(done))
        try await Self.expect("stale-lease", of: worker)
        let earlier = WireDone.with {
            ($0.lease.epoch, $0.lease.sequence, $0.skipped.reason) = (job.lease.epoch &- 1, 1, "earlier")
        }
        try worker.say(.done(earlier))
        try await Self.expect("stale-lease", of: worker)
        while try await hub.client.status().open > 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try await hub.client.item(job.itemID).reason == "empty")
        let metrics = try await hub.client.metrics()
        #expect(metrics.contains("hearsay_hub_frames_rejected_total{reason=\"not-yours\"} 1\n"))
        #expect(metrics.contains("hearsay_hub_frames_rejected_total{reason=\"stale-lease\"} 2\n"))
        try await hub.stop()
    }

    private static func expect(_ code: String, of peer: ScriptedPeer) async throws {
        guard case .reject(let reject) = try await peer.hear().command else { throw ScriptedPeer.Unexpected() }
        #expect(reject.code == code)
    }

    @Test func `a flood of HELLO is summed up in the log, and meets a limit`() async throws {
        let lines = LogLines()
        let hub = try RunningHub(logger: lines.logger)
        try await hub.start()
        let flood = try ScriptedPeer(hub.endpoint)
        for number in 1...3_000 {
            try flood.sayBytes([Self.frame(.hello(.with { $0.name = "flood-\(number)" }))])
            // Within what a socket holds.
            if number % 500 == 0 { try await Self.expectPong(of: flood) }
        }
        #expect(lines.all.count { $0.contains("flood-") } <= 300)
        try await Self.expectService(hub)
        try await hub.stop()
    }

    private static func expectPong(of peer: ScriptedPeer) async throws {
        try peer.say(.ping(WirePing()))
        while true { if case .pong = try await peer.hear().command { return } }
    }

    /// libzmq cuts off who announces a part that is larger than it takes; nothing of it is in memory.
    @Test func `a part beyond all limits ends its connection alone`() async throws {
        let hub = try RunningHub()
        try await hub.start()
        let peer = try ScriptedPeer(hub.endpoint)
        _ = try await peer.join("ingest")
        try peer.sayBytes([Array(repeating: 0, count: (32 << 20) + 1)])
        try await Self.expectService(hub)
        #expect(try await hub.client.metrics().contains("hearsay_hub_frames_rejected_total{reason=\"too-large\"} 0\n"))
        try await hub.stop()
    }

    /// A worker that behaves is served.
    private static func expectService(_ hub: RunningHub) async throws {
        let worker = try ScriptedPeer(hub.endpoint)
        #expect(try await worker.join("store").epoch == 1)
    }
}
