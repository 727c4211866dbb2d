import Hub
import HubInterface
import PipelineMessages
import Platform
import SwiftProtobuf

/// Submitters hand over batches until they are told that all of it is taken on; over HTTP, or as peers.
extension Simulation {
    /// Items of a batch.
    var batches: [ArraySlice<SimulatedItem>] {
        stride(from: 0, to: items.count, by: 3).map { items[$0..<min($0 + 3, items.count)] }
    }

    mutating func submit(batch: Int) {
        let items = batches[batch].filter { !promised.contains($0.id) }
        guard !items.isEmpty else { return }
        if batch.isMultiple(of: 2) { submitOverHTTP(items, batch) } else { submitAsPeer(items, batch) }
        plan(.submit(batch: batch), in: 1_000...2_000)
    }

    private mutating func submitOverHTTP(_ items: [SimulatedItem], _ batch: Int) {
        guard let hub, hub.hungUntil <= now else { return }
        let submissions = items.map { item in
            let bytes = input(of: item)
            let payload = self.hub?.payloads.keep(bytes)
            return Submission(
                id: item.id, uri: item.submission.uri, payload: payload ?? PayloadHandle(number: 0, byteCount: 0))
        }
        step(.submit(RequestID(UInt64(batch)), submissions))
    }

    private mutating func submitAsPeer(_ items: [SimulatedItem], _ batch: Int) {
        let connection = open(.submitter(batch: batch))
        var hello = WireCommand()
        hello.hello = WireHello.with { ($0.name, $0.greeting) = ("submitter", 1) }
        var submit = WireCommand()
        submit.submit = WireSubmit.with { submit in
            submit.request = 1
            submit.submissions = items.map { item in
                WireSubmission.with { ($0.itemID, $0.uri) = (item.id.description, item.submission.uri) }
            }
        }
        sendToHub(Self.frame([hello], number: 1, []), over: connection)
        sendToHub(Self.frame([submit], number: 2, items.map { input(of: $0) }), over: connection)
    }

    func input(of item: SimulatedItem) -> [UInt8] {
        let count = item.kind == .good ? (shape.isTight ? 900 + item.number : item.number * 20) : 10
        return SimulatedItem.payload(item.number, count: count)
    }

    /// What HTTP answers: all or nothing of these batches is refused.
    mutating func keep(_ receipt: SubmissionReceipt, batch: Int) {
        guard receipt.refused == 0 else { return }
        promise(batches[batch].map(\.id))
    }

    /// What a peer is answered.
    mutating func keep(_ parts: [[UInt8]], batch: Int) {
        guard let frame = try? WireFrame(serializedBytes: parts.first ?? []) else { return }
        for command in frame.commands {
            guard case .accepted(let accepted) = command.kind else { continue }
            if !accepted.verdicts.contains(.refused) { promise(batches[batch].map(\.id)) }
        }
    }

    private mutating func promise(_ ids: [ItemID]) {
        promised.formUnion(ids)
        trace.add(now, "submitter: \(ids.map(\.low)) are taken on")
    }
}
