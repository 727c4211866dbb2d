/// Why a command ends with another exit status than 0.
struct CommandFailure: Error, Hashable {
    /// The exit status.
    var status: Int32
    /// What is wrong and what to do.
    var message: String

    /// Data that cannot be used (EX_DATAERR).
    static func data(_ message: String) -> Self { Self(status: 65, message: message) }
}
