/// One connection to the hub; the shell maps it to a routing id.
///
/// Never used twice.
package struct PeerID: Hashable, Sendable {
    package var number: UInt64

    package init(_ number: UInt64) { self.number = number }
}
