import Hub
import PipelineMessages
import Platform
import SwiftProtobuf

/// The trace in words.
extension Simulation {
    func name(of connection: Int) -> String {
        switch connections[connection]?.end {
        case .worker(let index, let process): "\(workers[index].name)/\(process)"
        case .submitter(let batch): "submitter \(batch)"
        case nil: "?"
        }
    }

    static func describe(_ parts: [[UInt8]]) -> String {
        guard let frame = try? WireFrame(serializedBytes: parts.first ?? []) else { return "garbage" }
        let commands = frame.commands.map { command in
            switch command.kind {
            case .job(let job): "job \(job.lease.sequence)"
            case .welcome(let welcome): "welcome \(welcome.epoch)"
            case .reject(let reject): "reject \(reject.code) \(reject.lease.sequence)"
            case .cancel(let cancel): "cancel \(cancel.lease.sequence)"
            case .accepted: "accepted"
            case .drain: "drain"
            case .bye: "bye"
            case .pong: "pong"
            default: "?"
            }
        }
        return "#\(frame.number) \(commands.joined(separator: ", "))"
    }
}
