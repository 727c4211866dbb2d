import DocumentModel
import NaturalLanguage

/// Runs the components of extract and normalize on a text whose lines are paragraphs.
enum Analysis {
    static func extracted(_ text: String, publishedAt: String? = nil) -> Document {
        var document = Document(id: "test", text: text)
        document.publishedAt = publishedAt.map { DocumentDate(given: $0) }
        document.blocks = blocks(text)
        Tokenizer().annotate(&document)
        let table = TokenTable(document)
        TimeAnnotator().annotate(&document, table)
        QuantityAnnotator().annotate(&document, table)
        EntityAnnotator().annotate(&document, table)
        return document
    }

    /// The claims of a text as the rules alone read it.
    static func claims(_ text: String, publishedAt: String? = nil) -> [Claim] {
        Reading.rules.claims(text, publishedAt: publishedAt)
    }

    /// The names of a text as it writes them, in its order.
    static func namesOf(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return parsed(text).mentions.filter { $0.kind == .name }
            .map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
    }

    /// An extracted text whose sentences are parsed.
    static func parsed(_ text: String, publishedAt: String? = nil) -> Document {
        var document = Document(id: "test", text: text)
        document.publishedAt = publishedAt.map { DocumentDate(given: $0) }
        document.blocks = blocks(text)
        let encodings = SyntaxAnnotator.shared.annotate(&document)
        let table = TokenTable(document)
        TimeAnnotator().annotate(&document, table)
        QuantityAnnotator().annotate(&document, table)
        EntityAnnotator().annotate(&document, table, encodings)
        return document
    }

    /// Claims as "source | cue | content".
    static func words(_ claims: [Claim], _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        func words(_ span: Span?) -> String {
            span.map { String(decoding: bytes[$0.begin..<$0.end], as: UTF8.self) } ?? "-"
        }
        return claims.filter { $0.quotation != .none }.map { claim in
            let links = claim.attribution.map { "\(words($0.source?.span)) | \(words($0.cue?.span))" }
            return (links + [claim.content.map(words).joined(separator: " … ")]).joined(separator: " | ")
        }
    }

    private static func blocks(_ text: String) -> [Block] {
        var begin = 0
        return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
            defer { begin += line.utf8.count + 1 }
            guard !line.isEmpty else { return nil }
            return Block(kind: .paragraph, span: Span(begin: begin, end: begin + line.utf8.count))
        }
    }
}
