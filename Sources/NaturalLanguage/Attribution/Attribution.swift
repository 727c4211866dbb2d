import DocumentModel
import LanguageModels

/// One attribution as the rules find it, in tokens.
struct Attribution {
    /// A source with its cue: one link of a chain.
    struct Link {
        /// The words that name the source; nil where the text does not say.
        var source: Range<Int>?
        var cue: Range<Int>
        /// Dictionary form of the cue.
        var lemma: String
        var stance: Stance
        /// Whether the cue is negated ("did not say").
        var isNegated = false
    }

    /// The rule that found it.
    var rule: String
    /// Outermost first.
    var links: [Link]
    /// What is claimed, without marks at its edges; several stretches where it is interrupted.
    var content: [Range<Int>]
    var quotation: Claim.Quotation
    /// How much the rule is to be trusted, 0-1.
    var confidence: Double
}
