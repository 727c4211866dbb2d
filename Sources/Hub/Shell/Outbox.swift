import HubInterface
package import PipelineMessages
import SwiftProtobuf

/// What goes out at the end of a wake-up: one message for each peer, however many commands.
package struct Outbox: Sendable {
    /// One message.
    package struct Letter: Sendable {
        package let peer: PeerID
        fileprivate(set) var commands: [WireCommand] = []
        fileprivate(set) var payloads: [Payload] = []
        /// Whether a WELCOME is in it.
        fileprivate(set) var isWelcome = false
        /// Whether a job is in it.
        var hasJob: Bool { !payloads.isEmpty }

        /// The parts after the routing id; nil where a payload is missing.
        package func parts(_ fromJournal: [ItemKey: [UInt8]], number: UInt64) -> [[UInt8]]? {
            var frame = WireFrame()
            frame.number = number
            frame.version = FrameDecoder.version
            frame.commands = commands
            // Cannot fail: there is no required field, and a frame is far below 2 GiB.
            guard let header: [UInt8] = try? frame.serializedBytes() else { return nil }
            var parts = [header]
            for payload in payloads {
                guard let bytes = payload.bytes(fromJournal) else { return nil }
                parts.append(bytes)
            }
            return parts
        }
    }

    /// Bytes that go along.
    package enum Payload: Sendable {
        case bytes([UInt8])
        case journal(ItemKey)

        func bytes(_ fromJournal: [ItemKey: [UInt8]]) -> [UInt8]? {
            switch self {
            case .bytes(let bytes): bytes
            case .journal(let key): fromJournal[key]
            }
        }
    }

    package private(set) var letters: [Letter] = []
    /// Items whose payloads are to be read from the journal.
    package private(set) var wanted: [ItemKey] = []
    private var places: [PeerID: Int] = [:]

    package var isEmpty: Bool { letters.isEmpty }

    package init() {}

    package mutating func add(_ command: WireCommand, to peer: PeerID, _ payload: Payload? = nil) {
        let place = places[peer] ?? letters.count
        if place == letters.count {
            letters.append(Letter(peer: peer))
            places[peer] = place
        }
        letters[place].commands.append(command)
        if case .welcome = command.kind { letters[place].isWelcome = true }
        guard let payload else { return }
        letters[place].payloads.append(payload)
        if case .journal(let key) = payload { wanted.append(key) }
    }

    package mutating func empty() {
        letters.removeAll(keepingCapacity: true)
        wanted.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
    }
}
