import DocumentModel
import NaturalLanguage

/// The quantities and times that the extract stage finds in a text.
enum Quantities {
    static func of(_ text: String) -> [Quantity] { document(text, reference: nil, times: false).quantities }

    /// The text with its times as seen from a day and its quantities.
    static func document(_ text: String, reference: String?, times: Bool) -> Document {
        var document = Document(id: "case", text: text)
        document.publishedAt = reference.map { DocumentDate(given: $0) }
        SyntaxAnnotator.shared.annotate(&document)
        let table = TokenTable(document)
        if times { TimeAnnotator().annotate(&document, table) }
        QuantityAnnotator().annotate(&document, table)
        return document
    }
}
