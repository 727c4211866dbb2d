import DocumentModel
import FoundationEssentials
import Ledger
import LedgerSQLite
import TestSupport

extension Document {
    /// A document of one paragraph in which `speaker` says `words`, as the language stages would print it.
    static func saying(
        _ words: String, by speaker: String, id: String, publisher: String = "Gazette",
        published: String = "2024-12-28",
        measures: [Measure] = [], certainty: Claim.Certainty = .trueCertain
    ) -> Document {
        var document = Document(id: id, text: "\(speaker) said: “\(words)”")
        let name = Span(begin: 0, end: speaker.utf8.count)
        let cue = Span(begin: name.end + 1, end: name.end + 5)
        let content = Span(begin: cue.end + 5, end: cue.end + 5 + words.utf8.count)
        document.uri = "file:///reports/\(id).txt"
        document.publisher = publisher
        document.publishedAt = DocumentDate(given: published)
        document.claims = [
            Claim(
                id: "\(id)-claim",
                attribution: [
                    AttributionLink(
                        source: Source(span: name, text: speaker, name: speaker, entity: "e1", kind: .named),
                        cue: Cue(span: cue, lemma: "say", stance: .say))
                ],
                quotation: .direct, content: [content], text: words, statement: words, certainty: certainty,
                measures: measures)
        ]
        return document
    }

    /// The document as the ledger gives it back: without tokens and sentences, spans in code points.
    var kept: Document {
        var document = self
        document.tokens = []
        document.sentences = []
        let map = OffsetMap(text)
        document.mapSpans { map.codePoints($0) }
        return document
    }
}

extension Ledger {
    /// The lines of the export.
    func exported() throws -> [String] {
        var lines: [String] = []
        try export { lines.append($0) }
        return lines
    }

    /// The documents of the export.
    func exportedDocuments() throws -> [Document] {
        try exported().map { try JSONDecoder().decode(Document.self, from: Data($0.utf8)) }
    }
}
