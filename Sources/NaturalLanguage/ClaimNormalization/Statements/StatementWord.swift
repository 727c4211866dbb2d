/// A word of a statement in the making.
struct StatementWord {
    var text: String
    /// The token that it was; nil for a word that a rule has put in.
    var token: Int?
    /// Whether no space stands before it.
    var isGlued = false

    /// Words that a rule puts in.
    static func inserted(_ text: String) -> StatementWord { StatementWord(text: text) }
}
