import DocumentModel
import NaturalLanguage

/// How a text of a test is read: by the rules alone, or as the program reads it, with trees and the model.
enum Reading: CaseIterable {
    case rules
    case product

    /// Claims with sources, measures, certainty, statements and topics.
    func claims(_ text: String, publishedAt: String? = nil) -> [Claim] {
        var document = extracted(text, publishedAt: publishedAt)
        let table = TokenTable(document)
        AttributionAnnotator().annotate(&document, table)
        SourceIdentifier().annotate(&document, table)
        MeasureAnnotator().annotate(&document, table)
        CertaintyAnnotator().annotate(&document, table)
        StatementAnnotator().annotate(&document, table)
        TopicAnnotator().annotate(&document, table)
        return document.claims ?? []
    }

    /// Each claim as "source | cue | content", in the words of the text; stretches of content are joined by " … ".
    func attributions(_ text: String) -> [String] { Analysis.words(claims(text), text) }

    private func extracted(_ text: String, publishedAt: String?) -> Document {
        switch self {
        case .rules: Analysis.extracted(text, publishedAt: publishedAt)
        case .product: Analysis.parsed(text, publishedAt: publishedAt)
        }
    }
}
