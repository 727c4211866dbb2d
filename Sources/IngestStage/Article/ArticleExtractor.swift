import DocumentModel

/// Finds the article in a page.
struct ArticleExtractor {
    let tree: HTMLTree
    let metadata: PageMetadata

    /// The headline, the line under it, and the blocks of the article; empty where the page has no text.
    func parts() -> [Draft.Part] {
        let body = bodyParts()
        guard !body.isEmpty else { return [] }
        var parts: [Draft.Part] = []
        if let title = metadata.title { parts.append(.init(kind: .title, text: title)) }
        if let subtitle = metadata.subtitle { parts.append(.init(kind: .subtitle, text: subtitle)) }
        return parts + body
    }

    /// Tries the strict reading first; where it finds next to nothing, the lenient one, then what the page has in
    /// JSON-LD.
    private func bodyParts() -> [Draft.Part] {
        let strict = bodyParts(isStrict: true)
        if Self.size(strict) >= 250 && Self.size(strict) * 2 >= (metadata.body ?? "").utf8.count { return strict }
        let lenient = bodyParts(isStrict: false)
        let best = Self.size(lenient) > Self.size(strict) * 2 ? lenient : strict
        guard let body = metadata.body, body.utf8.count > Self.size(best) * 2 else { return best }
        return TextLines(body).blocks.map { .init(kind: .paragraph, text: $0.text) }
    }

    private func bodyParts(isStrict: Bool) -> [Draft.Part] {
        guard let root = tree.elements(.body).first else { return [] }
        let isDropped = PagePruning(tree: tree, isStrict: isStrict).isDropped
        let blocks = TextSegmenter.blocks(tree, root: root, isDropped: isDropped)
        let container = ContentSelection(tree: tree, blocks: blocks).container ?? root
        let first = blocks.firstIndex { $0.node >= container } ?? 0
        let chosen = blocks.filter { (container..<tree.nodes[container].end).contains($0.node) }
        return BlockFilter(metadata: metadata).parts(lead(blocks[..<first]) + chosen)
    }

    /// The prose between the headline and the chosen element: an introduction that stands apart from the text.
    private func lead(_ before: ArraySlice<TextBlock>) -> [TextBlock] {
        let heading = before.lastIndex { block in
            tree.nodes[block.node].tag == .h1 || block.text == metadata.title
        }
        guard let heading else { return [] }
        return before[(heading + 1)...].filter { $0.isProse && $0.linkDensity < 0.2 && $0.kind == .paragraph }
    }

    private static func size(_ parts: [Draft.Part]) -> Int { parts.reduce(0) { $0 + $1.text.utf8.count } }
}
