import Hub

/// What one step of the hub did to the input of a worker.
enum LeaseChange {
    case given(Holding)
    case ended(Holding, End)

    /// How a lease ended.
    enum End {
        case done(WorkResult)
        case failed(Failure)
        /// The worker gave it back, or was lost with it.
        case returned
        /// The hub took it back.
        case cancelled
    }
}
