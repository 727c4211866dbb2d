/// One input at the worker.
package struct WorkerJob: Hashable, Sendable {
    package var lease: Lease
    package var payload: [UInt8]

    package init(lease: Lease, payload: [UInt8]) {
        self.lease = lease
        self.payload = payload
    }
}
