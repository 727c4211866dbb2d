import LanguageModels

/// The tokens that can belong to a cue, with their places in the tree as seen from its head.
struct RoleWindow {
    /// The head of the cue.
    let head: Int
    /// All tokens that are judged: whole sentences.
    let tokens: Range<Int>
    /// The way in the tree from the head to each token of the window, hashed.
    private(set) var ways: [UInt64]
    /// The first step of that way.
    private(set) var steps: [UInt64]
    /// The token that the first step down leads to, or -1.
    private(set) var branches: [Int32]

    /// The way to a token, or 0 outside of the window.
    func way(_ token: Int) -> UInt64 { tokens.contains(token) ? ways[token - tokens.lowerBound] : 0 }

    private static let longest = 220
    private static let deepest = 3

    init(_ head: Int, _ context: FeatureContext) {
        self.head = head
        tokens = Self.window(head, context)
        ways = [UInt64](repeating: 0, count: tokens.count)
        steps = ways
        branches = [Int32](repeating: -1, count: tokens.count)
        readWays(context.tree, context.table.sentence(of: head).clamped(to: tokens))
        markOthers(context.table)
    }

    /// The sentence of the head, and those beside it as far as quotations reach without leaving the paragraph.
    private static func window(_ head: Int, _ context: FeatureContext) -> Range<Int> {
        let table = context.table
        let own = Int(table.sentenceOfToken[head])
        var first = own
        var last = own
        while first > 0, own - first < 4, !table.startsParagraph[first], context.hasQuotation[first - 1] {
            first -= 1
        }
        while last + 1 < table.sentences.count, last - own < 8, !table.startsParagraph[last + 1],
            context.hasQuotation[last + 1]
        {
            last += 1
        }
        let begin = max(table.sentences[first].lowerBound, head - longest)
        return begin..<min(table.sentences[last].upperBound, head + longest)
    }

    /// Goes from each ancestor of the head down to what lies below it.
    private mutating func readWays(_ tree: SyntaxTree, _ sentence: Range<Int>) {
        var up = FeatureHash(7)
        var ancestor = head
        var levels = 0
        var isDone = [Bool](repeating: false, count: tokens.count)
        while true {
            if tokens.contains(ancestor) {
                let index = ancestor - tokens.lowerBound
                ways[index] = up.value
                steps[index] = up.value
                isDone[index] = true
                branches[index] = Int32(ancestor)
            }
            descend(from: ancestor, up, tree, sentence, &isDone)
            guard tree.heads[ancestor] >= 0, levels < 12 else { break }
            if levels < 4 { up = up.with(tree.relations[ancestor]) }
            ancestor = Int(tree.heads[ancestor])
            levels += 1
        }
    }

    private mutating func descend(
        from ancestor: Int, _ up: FeatureHash, _ tree: SyntaxTree, _ sentence: Range<Int>, _ isDone: inout [Bool]
    ) {
        for child in tree.children(ancestor).map(Int.init) {
            guard tokens.contains(child), !isDone[child - tokens.lowerBound] else { continue }
            let step = up.with(99).with(tree.relations[child])
            var stack = [(child, step, 1)]
            while let (token, way, depth) = stack.popLast() {
                let index = token - tokens.lowerBound
                isDone[index] = true
                ways[index] = way.value
                steps[index] = step.value
                branches[index] = Int32(child)
                for below in tree.children(token).map(Int.init) where tokens.contains(below) {
                    guard !isDone[below - tokens.lowerBound] else { continue }
                    let next = depth < Self.deepest ? way.with(tree.relations[below]) : way
                    stack.append((below, next, depth + 1))
                }
            }
        }
    }

    /// Tokens of other sentences are known by how far their sentence is.
    private mutating func markOthers(_ table: TokenTable) {
        let own = Int(table.sentenceOfToken[head])
        for token in tokens {
            let distance = Int(table.sentenceOfToken[token]) - own
            guard distance != 0 else { continue }
            let way = FeatureHash(11).with(UInt64(bitPattern: Int64(max(-2, min(2, distance))))).value
            ways[token - tokens.lowerBound] = way
            steps[token - tokens.lowerBound] = way
        }
    }
}
