/// Chooses the element that holds the article: the one whose prose outweighs what else is in it by most.
struct ContentSelection {
    /// Nil where the page has no prose.
    let container: Int?

    init(tree: HTMLTree, blocks: [TextBlock]) {
        var weights = [Double](repeating: 0, count: tree.nodes.count)
        for block in blocks {
            let words = Double(block.words)
            weights[block.node] += block.isProse ? words * (1 - block.linkDensity) : -min(words, 12) * 0.7
        }
        for index in tree.nodes.indices.reversed() where tree.nodes[index].parent >= 0 {
            weights[tree.nodes[index].parent] += weights[index]
        }
        let best = weights.indices.max { (weights[$0], $0) < (weights[$1], $1) }
        container = best.flatMap { weights[$0] > 0 ? $0 : nil }
    }
}
