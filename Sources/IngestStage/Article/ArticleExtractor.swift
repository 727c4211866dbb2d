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

    private func bodyParts() -> [Draft.Part] {
        guard let root = tree.elements(.body).first else { return [] }
        let pruned = PagePruning(tree: tree).isDropped
        let blocks = TextSegmenter.blocks(tree, root: root, isDropped: pruned)
        let container = ContentSelection(tree: tree, blocks: blocks).container ?? root
        let range = tree.nodes[container].end
        let chosen = blocks.filter { (container..<range).contains($0.node) }
        return BlockFilter(metadata: metadata).parts(chosen)
    }
}
