/// Why a worker could not do its work on one input.
package struct Failure: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case transient
        case permanent
        case dependency
    }

    package var kind: Kind
    package var code: String
    package var message: String
    package var location: String

    package init(kind: Kind, code: String, message: String, location: String = "") {
        self.kind = kind
        self.code = code
        self.message = message
        self.location = location
    }

    /// One line for reasons.
    var summary: String { location.isEmpty ? "\(code): \(message)" : "\(code): \(message) (\(location))" }
}
