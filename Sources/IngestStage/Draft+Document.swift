import DocumentModel
import Hashing
import PipelineStage

extension Draft {
    /// Takes over what the submitter knows: it comes before what a reader found.
    mutating func complete(from item: Item) {
        title = item.title ?? title
        publisher = item.publisher ?? publisher
        publishedAt = item.publishedAt ?? publishedAt
        bylines = item.bylines.isEmpty ? bylines : item.bylines
        blocks.removeAll { $0.text.isEmpty }
        guard let given = item.title, !given.isEmpty, !blocks.contains(where: { $0.kind == .title }) else { return }
        if let first = blocks.first, first.text == given {
            blocks[0].kind = .title
        } else if !blocks.isEmpty {
            blocks.insert(Part(kind: .title, text: given), at: 0)
        }
    }

    /// Joins the blocks by blank lines and fills in hashes, id and language.
    func document(item: Item, raw: [UInt8]) -> Document {
        let text = blocks.map(\.text).joined(separator: "\n\n")
        var document = Document(id: "", text: text)
        document.uri = item.uri
        document.canonicalUri = canonicalUri
        document.id = item.documentID ?? Self.identifier(uri: canonicalUri ?? item.uri, text: text)
        document.blocks = spans()
        document.title = title
        document.subtitle = subtitle
        document.bylines = bylines
        document.publisher = publisher
        document.language = LanguageDetector.language(of: body, declared: declaredLanguage)
        document.publishedAt = publishedAt
        document.modifiedAt = modifiedAt
        document.rawHash = SHA256.hexadecimal(raw)
        document.textHash = SHA256.hexadecimal(text)
        return document
    }

    private var body: String {
        blocks.filter { $0.kind != .related && $0.kind != .code }.map(\.text).joined(separator: "\n")
    }

    private func spans() -> [Block] {
        var begin = 0
        return blocks.map { part in
            let span = Span(begin: begin, end: begin + part.text.utf8.count)
            begin = span.end + 2
            return Block(kind: part.kind, span: span)
        }
    }

    /// The first half of SHA-256 over URI, NUL and text, in hexadecimal: 32 digits.
    private static func identifier(uri: String, text: String) -> String {
        String(SHA256.hexadecimal("\(uri)\u{0}\(text)").prefix(32))
    }
}
