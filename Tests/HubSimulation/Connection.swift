import Platform

/// One connection between the hub and a process: in order and once in each direction, unless the profile says otherwise.
struct Connection {
    enum End: Hashable {
        case worker(Int, process: Int)
        case submitter(batch: Int)
    }

    let end: End
    /// False at the hub as soon as it knows: then nothing can be sent there.
    var isOpen = true
    /// Frames in this direction are lost: the other side is cut off, and does not know.
    var isDeafToHub = false
    var isDeafFromHub = false
    /// When the last frame arrives.
    var lastToHub = MonotonicTime(nanoseconds: 0)
    var lastFromHub = MonotonicTime(nanoseconds: 0)
}
