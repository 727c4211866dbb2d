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
    /// Other words, behind a person's name, that name his party, his place or the body that he belongs to.
    var memberships: [Range<Int>] = []
    /// Whether a capital stands for its government ("Kyiv said").
    var isGovernment = false
}
