/// Room that a worker has for inputs.
package struct Credit: Hashable, Sendable {
    package var documents: Int
    package var bytes: Int

    package init(documents: Int = 0, bytes: Int = 0) {
        self.documents = documents
        self.bytes = bytes
    }

    /// No count goes above this, whatever a peer says.
    private static let limit = 1 << 50

    static func += (left: inout Self, right: Self) {
        left.documents = min(limit, left.documents + min(limit, right.documents))
        left.bytes = min(limit, left.bytes + min(limit, right.bytes))
    }
}
