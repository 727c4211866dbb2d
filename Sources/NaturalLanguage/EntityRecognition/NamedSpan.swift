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
    /// The words of office or title before or after it ("National Security Council Spokesperson").
    var role: Range<Int>?
    /// Whether a capital stands for its government ("Kyiv said").
    var isGovernment = false
}
