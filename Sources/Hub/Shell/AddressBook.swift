/// Which connection is which peer.
struct AddressBook {
    private var peers: [[UInt8]: PeerID] = [:]
    private var routes: [PeerID: [UInt8]] = [:]
    private var last: UInt64 = 0

    /// The peer behind a routing id; a new one where it is not known.
    mutating func peer(_ route: [UInt8]) -> PeerID {
        if let peer = peers[route] { return peer }
        last += 1
        let peer = PeerID(last)
        peers[route] = peer
        routes[peer] = route
        return peer
    }

    func route(_ peer: PeerID) -> [UInt8]? { routes[peer] }

    mutating func forget(_ peer: PeerID) {
        if let route = routes.removeValue(forKey: peer) { peers[route] = nil }
    }
}
