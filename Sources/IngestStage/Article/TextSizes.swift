/// How much text is in each element, links left out.
struct TextSizes {
    private var bytes: [Int]

    init(tree: HTMLTree) {
        bytes = [Int](repeating: 0, count: tree.nodes.count)
        for index in tree.nodes.indices.reversed() {
            let node = tree.nodes[index]
            if node.tag == .text { bytes[index] = tree.bytes[node.text].count { !Whitespace.isSpace($0) } }
            if node.tag == .a || node.tag.isNeverContent && node.tag != .head { bytes[index] = 0 }
            if node.parent >= 0 { bytes[node.parent] += bytes[index] }
        }
    }

    /// The share of the page's text that is in an element, 0 to 1.
    func share(of node: Int) -> Double {
        guard let all = bytes.first, all > 0 else { return 0 }
        return Double(bytes[node]) / Double(all)
    }
}
