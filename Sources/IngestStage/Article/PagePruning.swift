/// Decides which elements of a page cannot be part of its article.
struct PagePruning {
    /// By node; what is below a dropped node is dropped with it.
    private(set) var isDropped: [Bool]

    /// Decides for each element.
    ///
    /// - Parameters:
    ///   - tree: the page.
    ///   - isStrict: whether class and id are believed; otherwise only what the elements themselves mean.
    init(tree: HTMLTree, isStrict: Bool) {
        isDropped = [Bool](repeating: false, count: tree.nodes.count)
        let text = TextSizes(tree: tree)
        for index in tree.nodes.indices where tree.nodes[index].tag != .text {
            isDropped[index] =
                isStrict
                ? Self.isBoilerplate(tree, index, share: text.share(of: index))
                : tree.nodes[index].tag.isNeverContent && tree.nodes[index].tag != .noscript
        }
    }

    private static func isBoilerplate(_ tree: HTMLTree, _ node: Int, share: Double) -> Bool {
        let tag = tree.nodes[node].tag
        if tag.isNeverContent { return true }
        if [.html, .body, .main, .article].contains(tag) { return false }
        let hints = ElementHints(tree: tree, node: node)
        if !hints.isDisjoint(with: [.comments, .hidden]) { return share < 0.7 }
        if hints.contains(.articleBody) { return false }
        if !hints.isDisjoint(with: [.boilerplate, .related, .metadata]) { return share < 0.4 }
        return [.footer, .aside].contains(tag) && share < 0.4
    }
}
