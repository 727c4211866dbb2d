/// The switchboard's part of the configuration.
public struct HubConfiguration: Hashable, Sendable {
    /// Where workers connect, a ZeroMQ endpoint.
    public var endpoint: String
    /// Keys of a tcp endpoint; nil where it admits everybody who reaches it.
    public var curve: CurveConfiguration?
    /// `host:port` of the HTTP interface; nil where the Unix socket suffices.
    public var http: String?
    /// Most documents between ingest and the ledger.
    public var inFlightDocuments: Int
    /// Most bytes of their payloads.
    public var inFlightBytes: Int
    /// Largest payload of an item or message, in bytes.
    public var maximumItemBytes: Int
    /// Tries at one stage before an item is dead.
    public var retryAttempts: Int
    /// Upper end of the first wait before another try.
    public var firstRetry: Duration
    /// Upper end of every wait before another try.
    public var retryLimit: Duration
    /// A silent peer is pinged after this.
    public var ping: Duration
    /// A silent peer is lost after this.
    public var silence: Duration

    package init(
        endpoint: String, curve: CurveConfiguration? = nil, http: String?, inFlightDocuments: Int, inFlightBytes: Int,
        maximumItemBytes: Int, retryAttempts: Int, firstRetry: Duration, retryLimit: Duration, ping: Duration,
        silence: Duration
    ) {
        self.endpoint = endpoint
        self.curve = curve
        self.http = http
        self.inFlightDocuments = inFlightDocuments
        self.inFlightBytes = inFlightBytes
        self.maximumItemBytes = maximumItemBytes
        self.retryAttempts = retryAttempts
        self.firstRetry = firstRetry
        self.retryLimit = retryLimit
        self.ping = ping
        self.silence = silence
    }
}

extension HubConfiguration {
    /// The port, where the hub listens at every address of its machine; nil where it does not.
    package var portAtEveryAddress: String? {
        ["tcp://*:", "tcp://0.0.0.0:"].first { endpoint.hasPrefix($0) }.map { String(endpoint.dropFirst($0.count)) }
    }
}
