/// What the hub does about an event.
package enum HubEffect: Hashable, Sendable {
    case send(PeerID, HubCommand)
    case journal(JournalWrite)
    /// The bytes are not needed any more.
    case release(PayloadHandle)
    /// The peer is gone: its routing id is not needed any more.
    case forget(PeerID)
    case reply(RequestID, HubReply)
    case notice(HubNotice)
}
