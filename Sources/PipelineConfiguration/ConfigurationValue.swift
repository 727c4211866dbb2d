/// A checked value of the configuration file.
enum ConfigurationValue: Hashable, Sendable {
    /// A whole number; durations in milliseconds, sizes in bytes.
    case integer(Int)
    case flag(Bool)
    case text(String)
    case list([String])
}
