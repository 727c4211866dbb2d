/// What the shell counts for the metrics.
package struct ShellCounters: Sendable {
    /// Messages that could not be sent, by reason.
    package var discarded: [String: Int] = [:]
    /// Connections that were refused for their keys.
    package var connectionsRefused = 0
    package var messagesReceived = 0
    package var messagesSent = 0
    package var commits = LatencyHistogram()
    /// Why the journal cannot be written just now.
    package var journalStall: String?
    /// Payload bytes in memory.
    package var payloadBytes = 0

    package init() {}
}
