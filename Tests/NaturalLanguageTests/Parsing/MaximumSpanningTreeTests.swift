import NaturalLanguage
import Testing

@Suite struct MaximumSpanningTreeTests {
    @Test(arguments: 1...60)
    func `the best of all trees with one root`(_ seed: Int) {
        var state = UInt64(seed)
        let count = 2 + seed % 4
        func random() -> Float {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(state >> 40) / 1_000_000
        }
        let scores = (0..<count).map { _ in (0..<count).map { _ in random() } }
        let root = (0..<count).map { _ in random() }
        var tree = MaximumSpanningTree()
        let heads = tree.heads(count: count) { word, head in head < 0 ? root[word] : scores[word][head] }
        #expect(MaximumSpanningTree.isTree(heads[...]))
        #expect(abs(sum(heads, scores, root) - best(scores, root)) < 1e-3)
    }

    @Test func `a cycle in a cycle in a cycle`() {
        // Words 0 and 1 are each other's best heads; then they and word 2; then all three and word 3, which ends as the root.
        let scores: [[Float]] = [
            [0, 9, 8, 7, 0], [9, 0, 1, 1, 0], [9, 1, 0, 1, 0], [9, 1, 1, 0, 0], [0, 0, 0, 9, 0],
        ]
        let root: [Float] = [0, 0, 0, 3, 0]
        var tree = MaximumSpanningTree()
        for _ in 0..<2 {
            #expect(
                tree.heads(count: 5) { word, head in head < 0 ? root[word] : scores[word][head] } == [3, 0, 0, -1, 3])
        }
    }

    @Test func `three hundred words whose best heads are cycles in cycles`() {
        // All like the first word best; that likes the second, and in a cycle with it the third, and so on.
        var tree = MaximumSpanningTree()
        let heads = tree.heads(count: 300) { word, head in
            head < 0 ? 0 : word == 0 ? 500 - Float(head) : head == 0 ? 1000 : 1
        }
        #expect(heads == [-1] + Array(repeating: 0, count: 299))
    }

    private func sum(_ heads: [Int], _ scores: [[Float]], _ root: [Float]) -> Float {
        heads.enumerated().reduce(0) { $0 + ($1.element < 0 ? root[$1.offset] : scores[$1.offset][$1.element]) }
    }

    /// Tries every choice of heads.
    private func best(_ scores: [[Float]], _ root: [Float]) -> Float {
        let count = root.count
        var best = -Float.infinity
        var choices = 1
        for _ in 0..<count { choices *= count + 1 }
        for choice in 0..<choices {
            var rest = choice
            let heads = (0..<count).map { _ in
                defer { rest /= count + 1 }
                return rest % (count + 1) - 1
            }
            guard zip(0..., heads).allSatisfy({ $0 != $1 }), MaximumSpanningTree.isTree(heads[...]) else { continue }
            best = max(best, sum(heads, scores, root))
        }
        return best
    }
}
