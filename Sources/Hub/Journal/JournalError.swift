/// Why the journal did not do what it was asked for.
package struct JournalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the hub is to do about it.
    package enum Kind: Hashable, Sendable {
        /// The disk is full, or will not be written for now: nothing of the change is there, it can be tried again.
        case passing
        /// The hub cannot trust the file any more, or cannot open it.
        case final
    }

    package var kind: Kind
    /// What, why and what to do, for a person.
    package var description: String

    package init(kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
