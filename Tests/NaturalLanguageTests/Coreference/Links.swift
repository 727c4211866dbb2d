import DocumentModel

/// The links of a text's mentions, as its tests write them.
enum Links {
    /// "they = North Korean troops" for each mention of the kinds that refers to an entity, in text order.
    static func of(_ text: String, _ kinds: Mention.Kind...) -> [String] {
        let document = Analysis.parsed(text)
        let bytes = Array(text.utf8)
        return document.mentions.filter { kinds.contains($0.kind) && $0.entity != nil }.map { mention in
            let words = String(decoding: bytes[mention.span.begin..<mention.span.end], as: UTF8.self)
            let entity = document.entities.first { $0.id == mention.entity }
            return "\(words.lowercased()) = \(entity?.name ?? "-")"
        }
    }
}
