import DocumentModel
import LanguageModels

/// A name found in the text, before entities are made.
struct NamedSpan {
    /// Its tokens.
    var tokens: Range<Int>
    /// What it is.
    var type: EntityType
    /// The entry of the gazetteer that it matched.
    var entry: GazetteerEntry?
    /// Its office, if it is a person's name and the text tells one beside it.
    var office: Office?
    /// Whether a capital stands for its government ("Kyiv said").
    var isGovernment = false
}
