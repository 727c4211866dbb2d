/// The files of keys of a tcp endpoint.
public struct CurveConfiguration: Hashable, Sendable {
    /// File of the hub's secret key.
    public var secretKeyPath: String
    /// File of the public keys that are admitted.
    public var allowedPath: String
}
