/// What a worker needs for an endpoint that asks for keys: its own secret one, and the hub's public one, both in Z85.
public struct WorkerKeys: Hashable, Sendable, CustomStringConvertible {
    let secretKey: String
    let hubKey: String

    /// Takes keys as they are; whether they are valid shows at the connection.
    public init(secretKey: String, hubKey: String) {
        self.secretKey = secretKey
        self.hubKey = hubKey
    }

    /// The hub's key alone: a secret must not get into a log.
    public var description: String { "keys for \(hubKey)" }
}
