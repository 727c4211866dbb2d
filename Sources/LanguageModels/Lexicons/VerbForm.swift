/// The inflected forms of English verbs.
public struct VerbForm: OptionSet, Hashable, Sendable {
    /// One bit a form: a word can be several ("read", "set").
    public let rawValue: UInt8

    /// Creates a set of forms.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// "say", infinitive and plain present.
    public static let base = Self(rawValue: 1)
    /// "says".
    public static let present = Self(rawValue: 2)
    /// "said" as a finite verb.
    public static let past = Self(rawValue: 4)
    /// "said" as in "has said", "was said".
    public static let participle = Self(rawValue: 8)
    /// "saying".
    public static let gerund = Self(rawValue: 16)
}
