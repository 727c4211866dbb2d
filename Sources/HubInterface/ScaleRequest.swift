/// The body of `POST /v1/stages/NAME/scale`.
public struct ScaleRequest: Hashable, Sendable, Codable {
    /// Workers wanted, 0 or more; absent to leave the number to the launcher.
    public var workers: Int?
    /// Whether the launcher goes on to choose the number by load; absent where the number is to stay.
    public var isAutomatic: Bool?

    /// Creates a request.
    public init(workers: Int?, isAutomatic: Bool? = nil) {
        self.workers = workers
        self.isAutomatic = isAutomatic
    }
}
