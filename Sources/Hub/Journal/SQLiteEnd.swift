/// The columns of an item that has ended.
struct SQLiteEnd {
    let state: Int
    var reason: String?
    var document: String?

    init(_ outcome: Outcome) {
        switch outcome {
        case .stored(let documentID): (state, document) = (1, documentID)
        case .skipped(let reason): (state, self.reason) = (2, reason)
        case .dead(let reason): (state, self.reason) = (3, reason)
        }
    }

    /// A dead item may be tried again.
    var keepsPayload: Bool { state == 3 }
}
