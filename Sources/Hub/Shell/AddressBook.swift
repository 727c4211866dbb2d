/// Which connection is which peer.
package struct AddressBook: Sendable {
    private var peers: [[UInt8]: PeerID] = [:]
    private var routes: [PeerID: [UInt8]] = [:]
    /// Number of the last frame to each peer that was welcomed.
    private var numbers: [PeerID: UInt64] = [:]
    private var sent: UInt64 = 0
    private var last: UInt64 = 0

    package init() {}

    /// The peer behind a routing id; a new one where it is not known.
    package mutating func peer(_ route: [UInt8]) -> PeerID {
        if let peer = peers[route] { return peer }
        last += 1
        let peer = PeerID(last)
        peers[route] = peer
        routes[peer] = route
        return peer
    }

    package func route(_ peer: PeerID) -> [UInt8]? { routes[peer] }

    /// Number of the next frame to a peer; 0 before its WELCOME.
    ///
    /// The first is higher than any number before: so nothing of an earlier series passes for the next one.
    package mutating func number(_ letter: Outbox.Letter) -> UInt64 {
        sent += 1
        let next = numbers[letter.peer].map { $0 + 1 } ?? (letter.isWelcome ? sent : 0)
        if next > 0 { numbers[letter.peer] = next }
        return next
    }

    package mutating func forget(_ peer: PeerID) {
        numbers[peer] = nil
        if let route = routes.removeValue(forKey: peer) { peers[route] = nil }
    }
}
