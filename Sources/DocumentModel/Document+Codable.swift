extension Document: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, text, blocks, uri, canonicalUri, title, subtitle, bylines, publisher, language
        case publishedAt, modifiedAt, retrievedAt, rawHash, textHash
        case sentences, tokens, mentions, entities, times, quantities, claims
    }

    /// Decodes a document whose least form is `{"id", "text"}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func list<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
            try container.decodeIfPresent([Element].self, forKey: key) ?? []
        }
        self.init(
            id: try container.decode(String.self, forKey: .id), text: try container.decode(String.self, forKey: .text))
        blocks = try list(.blocks)
        uri = try container.decodeIfPresent(String.self, forKey: .uri)
        canonicalUri = try container.decodeIfPresent(String.self, forKey: .canonicalUri)
        title = try container.decodeIfPresent(String.self, forKey: .title)
        subtitle = try container.decodeIfPresent(String.self, forKey: .subtitle)
        bylines = try list(.bylines)
        publisher = try container.decodeIfPresent(String.self, forKey: .publisher)
        language = try container.decodeIfPresent(String.self, forKey: .language)
        publishedAt = try container.decodeIfPresent(DocumentDate.self, forKey: .publishedAt)
        modifiedAt = try container.decodeIfPresent(DocumentDate.self, forKey: .modifiedAt)
        retrievedAt = try container.decodeIfPresent(DocumentDate.self, forKey: .retrievedAt)
        rawHash = try container.decodeIfPresent(String.self, forKey: .rawHash)
        textHash = try container.decodeIfPresent(String.self, forKey: .textHash)
        sentences = try list(.sentences)
        tokens =
            try container.decodeIfPresent(TokenColumns.self, forKey: .tokens)?
            .tokens(codingPath: container.codingPath + [CodingKeys.tokens]) ?? []
        mentions = try list(.mentions)
        entities = try list(.entities)
        times = try list(.times)
        quantities = try list(.quantities)
        claims = try container.decodeIfPresent([Claim].self, forKey: .claims)
    }

    /// Encodes the fields that have something in them.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        func encode(_ list: some Encodable & Collection, _ key: CodingKeys) throws {
            if !list.isEmpty { try container.encode(list, forKey: key) }
        }
        try container.encode(id, forKey: .id)
        try container.encode(text, forKey: .text)
        try encode(blocks, .blocks)
        try container.encodeIfPresent(uri, forKey: .uri)
        try container.encodeIfPresent(canonicalUri, forKey: .canonicalUri)
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(subtitle, forKey: .subtitle)
        try encode(bylines, .bylines)
        try container.encodeIfPresent(publisher, forKey: .publisher)
        try container.encodeIfPresent(language, forKey: .language)
        try container.encodeIfPresent(publishedAt, forKey: .publishedAt)
        try container.encodeIfPresent(modifiedAt, forKey: .modifiedAt)
        try container.encodeIfPresent(retrievedAt, forKey: .retrievedAt)
        try container.encodeIfPresent(rawHash, forKey: .rawHash)
        try container.encodeIfPresent(textHash, forKey: .textHash)
        try encode(sentences, .sentences)
        if !tokens.isEmpty { try container.encode(TokenColumns(tokens), forKey: .tokens) }
        try encode(mentions, .mentions)
        try encode(entities, .entities)
        try encode(times, .times)
        try encode(quantities, .quantities)
        try container.encodeIfPresent(claims, forKey: .claims)
    }
}
