/// Why a hub cannot start or go on, with the process's exit status (sysexits.h).
public struct HubFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The exit status.
    public var status: Int32
    /// What, why and what to do, for a person.
    public var description: String

    /// Something that the hub needs is in use or not there (EX_UNAVAILABLE).
    static func unavailable(_ description: String) -> Self { Self(status: 69, description: description) }
    /// The disk does not do what it should (EX_IOERR).
    static func disk(_ description: String) -> Self { Self(status: 74, description: description) }
    /// The settings cannot be used (EX_CONFIG).
    static func settings(_ description: String) -> Self { Self(status: 78, description: description) }
}
