import Foundation
import Hub
import HubInterface
import PipelineMessages
import PipelineStage
import Records
import SwiftProtobuf
import TestSupport
import Testing

/// A whole hub, spoken to over its real sockets.
struct HubProcessTests {
    private func record(_ uri: String) -> ItemRecord { ItemRecord(Item(uri: uri)) }

    /// Waits until the hub's status is as it should be.
    private func wait(_ hub: RunningHub, until condition: (HubStatus) -> Bool) async throws -> HubStatus {
        while true {
            let status = try await hub.client.status()
            if condition(status) { return status }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test func `an item goes from HTTP through two workers to its end`() async throws {
        let hub = try RunningHub()
        try await hub.start()
        let receipt = try await hub.client.submit([record("test:1"), record("test:1")])
        #expect(receipt == SubmissionReceipt(accepted: 1, duplicates: 1, refused: 0))
        let ingest = try ScriptedPeer(hub.endpoint)
        let welcome = try await ingest.join("ingest")
        #expect(welcome.settings == ["a": "b"])
        #expect(welcome.epoch == 1)
        let (first, input) = try await ingest.job()
        #expect(try Item(serialized: input).uri == "test:1")
        try ingest.finish(first, .output(WireOutput()), payloads: [[1, 2, 3]])
        let store = try ScriptedPeer(hub.endpoint)
        _ = try await store.join("store")
        let (second, document) = try await store.job()
        #expect(document == [1, 2, 3])
        try store.finish(second, .stored(.with { $0.documentID = "d" }))
        let status = try await wait(hub) { $0.stored == 1 }
        #expect(status.open == 0)
        let item = try await hub.client.item(first.itemID)
        #expect(item == ItemStatus(id: first.itemID, uri: "test:1", state: .stored, stage: "store", documentID: "d"))
        #expect(try await hub.client.metrics().contains("hearsay_items{state=\"stored\"} 1\n"))
        try await hub.stop()
    }

    @Test func `open items go on after a restart, read back from the journal`() async throws {
        let first = try RunningHub()
        try await first.start()
        _ = try await first.client.submit((1...3).map { record("test:\($0)") })
        try await first.stop()
        let second = try RunningHub(folder: first.folder)
        try await second.start()
        let worker = try ScriptedPeer(second.endpoint)
        #expect(try await worker.join("ingest", documents: 3).epoch == 2)
        for number in 1...3 {
            #expect(try Item(serialized: try await worker.job().input).uri == "test:\(number)")
        }
        try await second.stop()
    }

    @Test func `children come back as jobs`() async throws {
        let hub = try RunningHub()
        try await hub.start()
        _ = try await hub.client.submit([record("test:folder")])
        let worker = try ScriptedPeer(hub.endpoint)
        _ = try await worker.join("ingest", documents: 1)
        let (parent, _) = try await worker.job()
        let child = Item(uri: "test:folder/a")
        let submission = WireSubmission.with { ($0.itemID, $0.uri) = (child.id, child.uri) }
        try worker.finish(
            parent, .children(.with { $0.submissions = [submission] }), payloads: [try child.serialized()])
        let (job, input) = try await worker.job()
        #expect(job.itemID == child.id)
        #expect(try Item(serialized: input) == child)
        #expect(try await hub.client.item(parent.itemID).reason == "container: 1 item")
        try await hub.stop()
    }

    @Test func `dead items are listed, tried again and dropped`() async throws {
        let hub = try RunningHub()
        try await hub.start()
        _ = try await hub.client.submit([record("test:1")])
        let worker = try ScriptedPeer(hub.endpoint)
        _ = try await worker.join("ingest", documents: 2)
        for number in 1...2 {
            let (job, _) = try await worker.job()
            try worker.say(
                .fail(
                    .with {
                        ($0.lease, $0.kind, $0.code, $0.message) = (job.lease, .permanent, "broken", "no text")
                    }))
            _ = try await wait(hub) { $0.dead == 1 }
            let dead = try await hub.client.dead()
            #expect(dead.map(\.reason) == ["broken: no text"])
            #expect(dead.first?.attempts.count == number)
            if number == 1 { try await hub.client.retry(job.itemID) } else { try await hub.client.drop(job.itemID) }
        }
        let status = try await wait(hub) { $0.skipped == 1 }
        #expect(status.dead == 0)
        await #expect(throws: HubClientError.self) { try await hub.client.drop("nonsense") }
        try await hub.stop()
    }

    @Test func `garbage, other versions and strangers are refused, and the hub goes on`() async throws {
        let hub = try RunningHub()
        try await hub.start()
        let peer = try ScriptedPeer(hub.endpoint)
        let garbage: [(parts: [[UInt8]], code: String)] = [
            ([[255, 255]], "malformed"), ([[]], "version"), ([[], [1]], "version"),
        ]
        for (parts, code) in garbage {
            try peer.sayBytes(parts)
            guard case .reject(let reject) = try await peer.hear().command else {
                throw ScriptedPeer.Unexpected()
            }
            #expect(reject.code == code)
        }
        try peer.say(.ping(WirePing()), payloads: [[1]])
        try peer.say(.ping(WirePing()))
        for code in ["malformed", "hello-first"] {
            guard case .reject(let reject) = try await peer.hear().command else {
                throw ScriptedPeer.Unexpected()
            }
            #expect(reject.code == code)
        }
        let worker = try ScriptedPeer(hub.endpoint)
        _ = try await worker.join("ingest")
        #expect(try await hub.client.metrics().contains("hearsay_hub_frames_rejected_total{reason=\"malformed\"} 2\n"))
        try await hub.stop()
    }

    @Test func `a second hub on the same folder refuses to start and names the first`() async throws {
        let first = try RunningHub()
        try await first.start()
        let second = try RunningHub(folder: first.folder)
        try await second.start()
        // The first one answers on the folder's socket, too.
        while second.failure == nil { try await Task.sleep(for: .milliseconds(5)) }
        #expect(second.failure?.status == 69)
        let process = ProcessInfo.processInfo.processIdentifier
        #expect(second.failure?.description.contains("another hub (process \(process))") == true)
        try await first.stop()
    }

    @Test func `a folder that cannot be written is a clear error`() async throws {
        let hub = try RunningHub { settings in settings.stateFolder = "/proc/self/hearsay" }
        try await hub.start()
        #expect(hub.failure?.status == 74)
        #expect(hub.failure?.description.contains("the state folder /proc/self/hearsay cannot be made") == true)
    }

    @Test func `a path that no socket takes is a clear error`() async throws {
        let hub = try RunningHub { settings in settings.stateFolder = "/tmp/" + String(repeating: "x", count: 120) }
        try await hub.start()
        #expect(hub.failure?.status == 78)
    }

    @Test func `an HTTP port in use ends the hub with a clear error`() async throws {
        let port = try OccupiedPort()
        let hub = try RunningHub { $0.http = port.address }
        try await hub.start()
        while hub.failure == nil { try await Task.sleep(for: .milliseconds(5)) }
        #expect(hub.failure?.description.contains("HTTP cannot listen at \(port.address): another program") == true)
    }

    @Test func `wrong requests are answered with what to do`() async throws {
        let hub = try RunningHub()
        try await hub.start()
        let error = await #expect(throws: HubClientError.self) { try await hub.client.scale("paint", to: 1) }
        #expect(error?.message == "no stage is called \"paint\"")
        #expect(error?.hint == "the stages are ingest, store")
        let page = await #expect(throws: HubClientError.self) { try await hub.client.items(after: "x") }
        #expect(page?.message == "after=x")
        #expect(page?.hint == "after is an id of 32 hexadecimal digits")
        try await hub.client.scale("store", to: 3)
        #expect(try await hub.client.stages().map(\.desiredWorkers) == [1, 3])
        try await hub.stop()
    }
}
