import Hub
import PipelineMessages
import Platform
import SwiftProtobuf

/// Frames are on their way, or are not.
extension Simulation {
    mutating func open(_ end: Connection.End) -> Int {
        lastConnection += 1
        connections[lastConnection] = Connection(end: end)
        return lastConnection
    }

    /// The connection is lost; what is on its way may arrive all the same, or not.
    mutating func close(_ connection: Int) {
        connections[connection]?.isOpen = false
        if Bool.random(using: &random) { connections[connection]?.isDeafToHub = true }
        connections[connection]?.isDeafFromHub = true
    }

    mutating func sendToHub(_ parts: [[UInt8]], over connection: Int) {
        guard let link = connections[connection], !link.isDeafToHub else { return }
        let arrival = arrival(after: link.lastToHub)
        guard let arrival else { return }
        for (index, time) in arrival.enumerated() {
            agenda.add(.toHub(connection: connection, parts, isRepeated: index > 0), at: time)
        }
        if arrival[0] < now + .milliseconds(500) { connections[connection]?.lastToHub = arrival[0] }
    }

    mutating func sendFromHub(_ parts: [[UInt8]], over connection: Int) {
        guard let link = connections[connection], !link.isDeafFromHub else { return }
        let arrival = arrival(after: link.lastFromHub)
        guard let arrival else { return }
        for time in arrival { agenda.add(.fromHub(connection: connection, parts), at: time) }
        if arrival[0] < now + .milliseconds(500) { connections[connection]?.lastFromHub = arrival[0] }
    }

    /// When a frame arrives, and when it does so again; nil where it never does.
    private mutating func arrival(after last: MonotonicTime) -> [MonotonicTime]? {
        if chance(profile.lost) { return nil }
        var time = now + .milliseconds(Int.random(in: 1...profile.latency, using: &random))
        // The next ones overtake it.
        if chance(profile.overtaken) { return [time + .milliseconds(500)] }
        time = max(time, last)
        guard chance(profile.repeated) else { return [time] }
        return [time, time + .milliseconds(Int.random(in: 0...5_000, using: &random))]
    }

    static func frame(_ commands: [WireCommand], number: UInt64, _ payloads: [[UInt8]]) -> [[UInt8]] {
        var frame = WireFrame()
        frame.version = FrameDecoder.version
        frame.number = number
        frame.commands = commands
        let bytes: [UInt8]? = try? frame.serializedBytes()
        return [bytes ?? []] + payloads
    }

    static func route(_ connection: Int) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: connection >> (8 * $0)) }
    }

    static func connection(_ route: [UInt8]) -> Int { route.reversed().reduce(0) { $0 << 8 | Int($1) } }
}
