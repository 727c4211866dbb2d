/// What is wrong with a line of a lexicon file, told to whoever added it.
public struct LexiconFault: Error, Hashable, CustomStringConvertible, Sendable {
    /// The file in `Sources/CLanguageModels/lexicons`.
    public var file: String
    /// The number of the line, from 1.
    public var line: Int
    /// What happened, why, and what to do.
    public var message: String

    /// Place and message: `Sources/CLanguageModels/lexicons/people.txt:12: ...`.
    public var description: String { "Sources/CLanguageModels/lexicons/\(file):\(line): \(message)" }
}
