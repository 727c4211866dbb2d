package import PipelineMessages

/// Something that the worker's shell must do.
package enum WorkerAction: Hashable, Sendable {
    /// Say it to the hub; commands of one step travel together.
    case send(WireCommand, payloads: [[UInt8]] = [])
    /// Close the socket with all that waits in it, and connect anew.
    case reconnect
    /// Make the stage with these settings.
    case prepare([String: String])
    /// Give these to the stage.
    case work([WorkerJob])
    /// Write into the crumb file that these are started.
    case mark([Lease])
    /// Take these out of the crumb file.
    case erase([Lease])
    /// Empty the crumb file.
    case eraseAll
    /// Tell the log.
    case note(String)
    /// End the worker.
    case end(WorkerEnding)
}
