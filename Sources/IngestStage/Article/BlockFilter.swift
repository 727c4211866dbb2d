import DocumentModel

/// Leaves out the blocks of the chosen element that are not the article's own words.
struct BlockFilter {
    let metadata: PageMetadata

    func parts(_ blocks: [TextBlock]) -> [Draft.Part] {
        var related = RelatedList()
        return blocks.flatMap { block -> [Draft.Part] in
            if block.text == metadata.title || block.text == metadata.subtitle { return [] }
            if let part = related.part(block.text) { return part.kind == .related ? [part] : [] }
            guard block.linkDensity < 0.6 || block.isProse else { return [] }
            guard !JunkPhrases.isJunk(block.text, words: block.words) else { return [] }
            guard block.kind == .paragraph, let (dateline, rest) = Dateline.split(block.text) else {
                return [.init(kind: block.kind, text: block.text)]
            }
            return [.init(kind: .dateline, text: dateline), .init(kind: .paragraph, text: rest)]
        }
    }
}
