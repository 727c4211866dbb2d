/// Frames that were lost or come twice.
///
/// ZeroMQ delivers in order and once while a connection lasts. Peers count their frames all the same, so that nothing
/// rests on it: a relay between them, or a foreign implementation, may lose or repeat.
extension HubCore {
    /// Whether a frame is the next one of its peer; where some are missing, the peer has to introduce itself anew.
    mutating func isNext(_ number: UInt64, _ commands: [PeerCommand], from id: PeerID) -> Bool {
        guard number > 0, let last = peers[id]?.lastNumber, last > 0 else { return true }
        guard number > last else {
            rejections[.repeated, default: 0] += 1
            return false
        }
        peers[id]?.lastNumber = number
        guard number > last + 1 else { return true }
        if case .hello = commands.first { return true }
        depart(id, .incomplete)
        refuse(id, .helloFirst, "\(number - last - 1) frames are missing: say HELLO, on this same connection")
        return false
    }
}
