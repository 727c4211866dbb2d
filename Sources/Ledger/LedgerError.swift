/// Why a ledger could not do what it was asked to.
public struct LedgerError: Error, Hashable, Sendable {
    /// What went wrong, so that a caller can decide what to do.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Another process holds the ledger.
        case locked
        /// There is no room to write.
        case full
        /// It may not be written.
        case readOnly = "read-only"
        /// It is damaged, or no ledger.
        case corrupt
        /// A newer build wrote it.
        case version
        /// It cannot be opened, or is not there, or another file is in its place.
        case unavailable
        /// One of the documents cannot be stored; the others could be.
        case document
        /// Anything else that is wrong with the ledger, not with a document.
        case other
    }

    /// What went wrong.
    public var kind: Kind
    /// What happened, why, and what to do, for a person.
    public var message: String

    /// Creates an error.
    public init(kind: Kind, message: String) {
        self.kind = kind
        self.message = message
    }
}

extension LedgerError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}
