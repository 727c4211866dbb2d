/// One key of the configuration file: the table of these decides what is accepted, what is missing, and what the
/// reference says.
struct ConfigurationKey: Sendable {
    /// What stands under a key.
    indirect enum Shape: Sendable {
        /// One value; `standard` is what holds where the key is missing, as it would be written, nil for "none".
        case value(ValueKind, standard: String?)
        /// One value, or a mapping with these keys in its place.
        case valueOrSection(ValueKind, standard: String?, [ConfigurationKey])
        /// A mapping with these keys.
        case section([ConfigurationKey])
        /// A sequence of mappings with these keys.
        case list([ConfigurationKey])
    }

    /// The key as it is written.
    var name: String
    /// What stands under it.
    var shape: Shape
    /// What it does, in a sentence.
    var summary: String

    static func value(_ name: String, _ kind: ValueKind, _ standard: String?, _ summary: String) -> Self {
        Self(name: name, shape: .value(kind, standard: standard), summary: summary)
    }

    static func section(_ name: String, _ summary: String, _ keys: [ConfigurationKey]) -> Self {
        Self(name: name, shape: .section(keys), summary: summary)
    }

    static func list(_ name: String, _ summary: String, _ keys: [ConfigurationKey]) -> Self {
        Self(name: name, shape: .list(keys), summary: summary)
    }
}
