/// The body of `POST /v1/stages/NAME/scale`.
public struct ScaleRequest: Hashable, Sendable, Codable {
    /// Workers wanted, 0 or more.
    public var workers: Int

    /// Creates a request.
    public init(workers: Int) { self.workers = workers }
}
