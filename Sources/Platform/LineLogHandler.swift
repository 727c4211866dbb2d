import Glibc
public import Logging

/// Log lines on standard error, with time (UTC) and message, and the level where it is not `info`.
///
/// There is no name in them: the launcher, systemd and Kubernetes each put theirs before the line.
public struct LineLogHandler: LogHandler {
    /// The least level that is written.
    public var logLevel = Logger.Level.info
    /// Values that stand behind each message.
    public var metadata: Logger.Metadata = [:]

    /// Creates a handler.
    public init() {}

    /// One of the values that stand behind each message.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes a line.
    public func log(event: LogEvent) { StandardError.writeLine(line(event, at: time(nil))) }

    /// The line of an event that came so many seconds after 1970; one line, whatever the words in it are.
    package func line(_ event: LogEvent, at time: Int) -> String {
        let values = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        let words = [Self.text(of: time), event.level == .info ? "" : "\(event.level):", "\(event.message)"]
        return (words + values.map { "\($0.key)=\($0.value)" }).filter { !$0.isEmpty }.joined(separator: " ").inOneLine
    }

    /// `2026-11-23T12:19:24Z` (RFC 3339).
    private static func text(of time: Int) -> String {
        var time: time_t = time
        let bytes = unsafe [CChar](unsafeUninitializedCapacity: 21) { buffer, count in
            var parts = unsafe tm()
            unsafe gmtime_r(&time, &parts)
            count = unsafe strftime(buffer.baseAddress, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
        }
        return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
