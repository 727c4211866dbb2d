import DocumentModel

/// Cuts the kept part of a page into blocks of text.
struct TextSegmenter {
    private let tree: HTMLTree
    private let isDropped: [Bool]
    private var blocks: [TextBlock] = []
    private var text: [UInt8] = []
    private var linkBytes = 0
    private var lineEnds = 0

    /// The blocks below `root`, in document order.
    static func blocks(_ tree: HTMLTree, root: Int, isDropped: [Bool]) -> [TextBlock] {
        var segmenter = TextSegmenter(tree: tree, isDropped: isDropped)
        segmenter.walk(root)
        return segmenter.blocks
    }

    private init(tree: HTMLTree, isDropped: [Bool]) {
        self.tree = tree
        self.isDropped = isDropped
    }

    /// Walks with a stack of the open elements: the blocks that are open, whether links and preformatted text are.
    private mutating func walk(_ root: Int) {
        var open: [(end: Int, state: State)] = []
        var state = State(block: root)
        var index = root
        while index < tree.nodes[root].end {
            while let last = open.last, last.end <= index { leave(&state, &open) }
            if isDropped[index] {
                if tree.nodes[index].tag.isBlock { flush(state) }
                index = tree.nodes[index].end
                continue
            }
            enter(index, &state, &open)
            index += 1
        }
        flush(state)
    }

    private struct State {
        var block: Int
        var isLink = false
        var isPreformatted = false
    }

    private mutating func enter(_ index: Int, _ state: inout State, _ open: inout [(end: Int, state: State)]) {
        let node = tree.nodes[index]
        switch node.tag {
        case .text: append(node.text, state)
        case .br: lineEnds += 1
        case .td, .th:
            if isLongCell(index) { flush(state) } else { appendSpace() }
            push(index, &state, &open)
        default:
            if node.tag.isBlock { flush(state) }
            push(index, &state, &open)
        }
    }

    private func push(_ index: Int, _ state: inout State, _ open: inout [(end: Int, state: State)]) {
        let node = tree.nodes[index]
        guard node.end > index + 1 else { return }
        open.append((node.end, state))
        if node.tag.isBlock || [.td, .th].contains(node.tag) { state.block = index }
        if node.tag == .a { state.isLink = true }
        if node.tag == .pre { state.isPreformatted = true }
    }

    private mutating func leave(_ state: inout State, _ open: inout [(end: Int, state: State)]) {
        guard let outer = open.popLast()?.state else { return }
        let tag = tree.nodes[state.block].tag
        if outer.block != state.block {
            if tag.isBlock || isLongCell(state.block) { flush(state) } else { appendSpace() }
        }
        state = outer
    }

    /// A cell that is more than a value: it is a block of its own, as in pages laid out by tables.
    private func isLongCell(_ cell: Int) -> Bool {
        tree.descendants(of: cell).contains { tree.nodes[$0].tag.isBlock || tree.nodes[$0].text.count > 120 }
    }

    private mutating func append(_ range: Range<Int>, _ state: State) {
        let isBlank = tree.bytes[range].allSatisfy(Whitespace.isSpace)
        if isBlank && !state.isPreformatted { return appendSpace() }
        applyLineEnds(state)
        let before = text.count
        if state.isPreformatted {
            text += tree.bytes[range]
        } else {
            for byte in tree.bytes[range] { if Whitespace.isSpace(byte) { appendSpace() } else { text.append(byte) } }
        }
        if state.isLink { linkBytes += text.count - before }
    }

    /// One `<br>` ends a line, two end a paragraph.
    private mutating func applyLineEnds(_ state: State) {
        if lineEnds > 1 { flush(state) }
        if lineEnds == 1 && !text.isEmpty {
            if text.last == 0x20 { text.removeLast() }
            text.append(0x0A)
        }
        lineEnds = 0
    }

    private mutating func appendSpace() {
        if let last = text.last, !Whitespace.isSpace(last) { text.append(0x20) }
    }

    private mutating func flush(_ state: State) {
        while let last = text.last, Whitespace.isSpace(last) { text.removeLast() }
        lineEnds = 0
        guard !text.isEmpty else { return }
        let words = String(decoding: text, as: UTF8.self)
        blocks.append(TextBlock(node: state.block, kind: kind(of: state.block), text: words, linkBytes: linkBytes))
        text.removeAll(keepingCapacity: true)
        linkBytes = 0
    }

    /// The kind that the nearest telling ancestor gives.
    private func kind(of block: Int) -> Block.Kind {
        var node = block
        while node >= 0 {
            switch tree.nodes[node].tag {
            // A heading that was never closed holds the rest of the page.
            case .h1, .h2, .h3, .h4, .h5, .h6: return node == block ? .heading : .paragraph
            case .li, .dd, .dt: return .listItem
            case .blockquote: return .quote
            case .figcaption, .caption, .figure: return .caption
            case .pre: return .code
            case .article, .section, .main, .body: return .paragraph
            default: node = tree.nodes[node].parent
            }
        }
        return .paragraph
    }
}
