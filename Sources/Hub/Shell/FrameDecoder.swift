import PipelineMessages
import SwiftProtobuf

/// Turns what came over the wire into what the core understands.
package struct FrameDecoder {
    /// Version of the protocol.
    package static let version: UInt32 = 1

    private var parts: ArraySlice<[UInt8]>

    /// What one message says, its frame first; payloads are put into the store only if all is understood.
    package static func decode(
        _ parts: ArraySlice<[UInt8]>, into store: inout PayloadStore
    ) throws(FrameFault) -> (number: UInt64, commands: [PeerCommand]) {
        let frame = try self.frame(parts.first)
        let payloads = parts.dropFirst()
        let count = frame.commands.reduce(0) { $0 + $1.payloadCount }
        guard count == payloads.count else {
            throw FrameFault(
                rejection: .malformed,
                message: "the commands carry \(count) payloads, the message has \(payloads.count)")
        }
        var decoder = FrameDecoder(parts: payloads)
        return (frame.number, frame.commands.map { decoder.command($0, &store) })
    }

    private static func frame(_ bytes: [UInt8]?) throws(FrameFault) -> WireFrame {
        guard let bytes, let frame = try? WireFrame(serializedBytes: bytes) else {
            throw FrameFault(rejection: .malformed, message: "the first part is no Frame of hub.proto")
        }
        guard frame.version == version else {
            throw FrameFault(
                rejection: .version, message: "protocol version \(frame.version) is not spoken here, \(version) is")
        }
        return frame
    }

    private mutating func command(_ command: WireCommand, _ store: inout PayloadStore) -> PeerCommand {
        switch command.kind {
        case .hello(let hello): .hello(Hello(hello))
        case .submit(let submit): .submit(request: submit.request, submissions(submit.submissions, &store))
        case .credit(let credit): .credit(Credit(credit))
        case .start(let start): .start(Lease(start.lease))
        case .progress(let progress): .progress(Lease(progress.lease))
        case .done(let done): .done(Lease(done.lease), Cost(done.cost), result(done, &store))
        case .fail(let fail): .fail(Lease(fail.lease), Failure(fail))
        case .return(let giveBack): .giveBack(Lease(giveBack.lease))
        case .drain: .drain
        case .bye: .bye
        case .ping: .ping
        case .pong: .pong
        case .welcome, .reject, .accepted, .job, .cancel, nil: .unknown
        }
    }

    private mutating func result(_ done: WireDone, _ store: inout PayloadStore) -> WorkResult {
        switch done.result {
        case .output: .output(next(&store))
        case .children(let children): .children(submissions(children.submissions, &store))
        case .skipped(let skipped): .skipped(reason: skipped.reason.bounded(to: 1_000))
        case .stored(let stored): .stored(documentID: stored.documentID.bounded(to: 1_000))
        case nil: .skipped(reason: "the worker gave no result")
        }
    }

    private mutating func submissions(_ wire: [WireSubmission], _ store: inout PayloadStore) -> [Submission] {
        wire.map { submission in
            Submission(
                id: ItemID(submission.itemID), uri: submission.uri.bounded(to: 8_000), payload: next(&store))
        }
    }

    private mutating func next(_ store: inout PayloadStore) -> PayloadHandle {
        store.keep(parts.popFirst() ?? [])
    }
}

extension WireCommand {
    /// How many payload parts the command takes.
    fileprivate var payloadCount: Int {
        switch kind {
        case .submit(let submit): submit.submissions.count
        case .done(let done):
            switch done.result {
            case .output: 1
            case .children(let children): children.submissions.count
            case .skipped, .stored, nil: 0
            }
        default: 0
        }
    }
}
