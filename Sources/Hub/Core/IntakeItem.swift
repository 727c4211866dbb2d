import Platform

/// An item that waits for its first stage; there may be millions.
struct IntakeItem: Sendable {
    let key: ItemKey
    let id: ItemID
    var payload: PayloadHandle
    var since: MonotonicTime
}
