/// Somebody outside who waits for an answer; the shell knows who.
package struct RequestID: Hashable, Sendable {
    package var number: UInt64

    package init(_ number: UInt64) { self.number = number }
}
