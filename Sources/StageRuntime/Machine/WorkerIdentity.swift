/// Who a worker is, as it tells the hub.
package struct WorkerIdentity: Hashable, Sendable {
    var name: String
    var stage: String
    var host: String
    var processID: Int32
    var build: String
    /// Inputs that it takes at once, at work and on deck.
    var documents: Int
    /// Bytes of inputs that it takes at once.
    var bytes: Int
    /// Where it connects, for messages.
    var endpoint: String

    package init(
        name: String, stage: String, host: String, processID: Int32, build: String, documents: Int, bytes: Int,
        endpoint: String
    ) {
        self.name = name
        self.stage = stage
        self.host = host
        self.processID = processID
        self.build = build
        self.documents = documents
        self.bytes = bytes
        self.endpoint = endpoint
    }
}
