import DocumentModel
import LanguageModels

/// A cue verb with its auxiliaries, adverbs and particle: "has repeatedly denied", "called for".
struct VerbGroup {
    /// What the group is in its clause.
    enum Form {
        /// Has a subject of its own.
        case finite
        /// "saying": shares the subject of the clause before it.
        case participle
        /// "is believed": its subject is no source.
        case passive
        /// "to say".
        case infinitive
    }

    /// The whole group.
    var tokens: Range<Int>
    /// The verb that attributes.
    var head: Int
    var cue: CueEntry
    var form: Form
    /// Whether a negation stands in the group.
    var isNegated: Bool
    /// A particle or preposition of the cue follows the verb ("called for").
    var hasParticle: Bool
}
