import DocumentModel
import SwiftProtobuf

extension Document {
    init(_ wire: WireDocument) throws {
        self.init(id: wire.id, text: wire.text)
        let bounds = TextBounds(byteCount: wire.text.utf8.count)
        try takeSource(wire, bounds)
        sentences = try Self.sentences(wire.sentences, bounds)
        tokens = try wire.tokens.tokens(bounds)
        mentions = try wire.mentions.map { try Mention($0, bounds) }
        entities = try wire.entities.map { try Entity($0) }
        times = try wire.times.map { try TimeExpression($0, bounds) }
        quantities = try wire.quantities.map { try Quantity($0, bounds) }
        claims = wire.hasClaims ? try wire.claims.claims.map { try Claim($0, bounds, timeCount: times.count) } : nil
    }

    /// The fields of ingest.
    private mutating func takeSource(_ wire: WireDocument, _ bounds: TextBounds) throws {
        blocks = try wire.blocks.map { try Block($0, bounds) }
        uri = wire.hasUri ? wire.uri : nil
        canonicalUri = wire.hasCanonicalUri ? wire.canonicalUri : nil
        title = wire.hasTitle ? wire.title : nil
        subtitle = wire.hasSubtitle ? wire.subtitle : nil
        bylines = wire.bylines
        publisher = wire.hasPublisher ? wire.publisher : nil
        language = wire.hasLanguage ? wire.language : nil
        publishedAt = wire.hasPublishedAt ? try DocumentDate(wire.publishedAt, "publishedAt") : nil
        modifiedAt = wire.hasModifiedAt ? try DocumentDate(wire.modifiedAt, "modifiedAt") : nil
        retrievedAt = wire.hasRetrievedAt ? try DocumentDate(wire.retrievedAt, "retrievedAt") : nil
        rawHash = wire.hasRawHash ? wire.rawHash : nil
        textHash = wire.hasTextHash ? wire.textHash : nil
    }

    private static func sentences(_ offsets: [UInt32], _ bounds: TextBounds) throws -> [Sentence] {
        guard offsets.count.isMultiple(of: 2) else { throw MessageError("sentences: an end without a begin") }
        return try stride(from: 0, to: offsets.count, by: 2).map {
            Sentence(span: try bounds.span(offsets[$0], offsets[$0 + 1], "sentences"))
        }
    }
}

extension WireDocument {
    init(_ document: Document) throws {
        id = document.id
        text = document.text
        let bounds = TextBounds(byteCount: document.text.utf8.count)
        try takeSource(document, bounds)
        sentences = try document.sentences.flatMap {
            let span: WireSpan = try bounds.wire($0.span, "sentences")
            return [span.begin, span.end]
        }
        if !document.tokens.isEmpty { tokens = try WireTokens(document.tokens, bounds) }
        mentions = try document.mentions.map { try WireMention($0, bounds) }
        entities = document.entities.map { WireEntity($0) }
        times = try document.times.map { try WireTimeExpression($0, bounds) }
        quantities = try document.quantities.map { try WireQuantity($0, bounds) }
        if let list = document.claims { claims = try .with { $0.claims = try list.map { try WireClaim($0, bounds) } } }
    }

    /// The fields of ingest.
    private mutating func takeSource(_ document: Document, _ bounds: TextBounds) throws {
        blocks = try document.blocks.map { try WireBlock($0, bounds) }
        if let uri = document.uri { self.uri = uri }
        if let canonicalUri = document.canonicalUri { self.canonicalUri = canonicalUri }
        if let title = document.title { self.title = title }
        if let subtitle = document.subtitle { self.subtitle = subtitle }
        bylines = document.bylines
        if let publisher = document.publisher { self.publisher = publisher }
        if let language = document.language { self.language = language }
        if let publishedAt = document.publishedAt { self.publishedAt = WireDocumentDate(publishedAt) }
        if let modifiedAt = document.modifiedAt { self.modifiedAt = WireDocumentDate(modifiedAt) }
        if let retrievedAt = document.retrievedAt { self.retrievedAt = WireDocumentDate(retrievedAt) }
        if let rawHash = document.rawHash { self.rawHash = rawHash }
        if let textHash = document.textHash { self.textHash = textHash }
    }
}
