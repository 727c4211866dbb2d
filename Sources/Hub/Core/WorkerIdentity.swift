/// One incarnation of a worker.
struct WorkerIdentity: Hashable, Sendable {
    let name: String
    let host: String
    let processID: Int
}
