import LanguageModels

/// An attribution as the model finds it, in tokens.
package struct Prediction: Sendable {
    /// The head of the cue.
    package var head: Int
    /// The logit that it is one.
    package var logit: Float
    /// The words that name the source.
    package var source: Range<Int>?
    /// The cue.
    package var cue: Range<Int>
    /// What is claimed.
    package var content: [Range<Int>]
    /// The rows of the features by which the whole is judged.
    package var rows: [UInt32] = []
    /// How likely it is right, 0-1.
    package var probability: Double = 0

    /// All tokens that belong to it.
    package var ranges: [Range<Int>] { content + [cue] + (source.map { [$0] } ?? []) }
}
