/// The tree with the greatest sum of scores among those with one word under the root (Chu and Liu, Edmonds).
package enum MaximumSpanningTree {
    /// So much less is a second word under the root worth.
    private static let rootPenalty = 1e6

    /// The heads of words, -1 for the root.
    ///
    /// `scores` has one row a word and one column a head, the diagonal does not matter; `root` has the score of the root
    /// for each word.
    package static func heads(_ scores: [[Float]], root: [Float]) -> [Int] {
        var matrix = [[Double]]()
        matrix.append(Array(repeating: -.infinity, count: scores.count + 1))
        for (word, row) in scores.enumerated() {
            var all = [Double(root[word]) - rootPenalty] + row.map(Double.init)
            all[word + 1] = -.infinity
            matrix.append(all)
        }
        return arborescence(matrix).dropFirst().map { $0 - 1 }
    }

    /// Whether one word is under the root and every word leads to it.
    package static func isTree(_ heads: ArraySlice<Int>) -> Bool {
        guard heads.count(where: { $0 < 0 }) == 1 else { return false }
        return cycle([0] + heads.map { $0 + 1 }) == nil
    }

    /// Heads of the nodes of a graph whose root is node 0; `scores[dependent][head]`.
    private static func arborescence(_ scores: [[Double]]) -> [Int] {
        var heads = scores.indices.map { node in node == 0 ? 0 : greatest(scores[node]) }
        guard let cycle = cycle(heads) else { return heads }
        let contraction = Contracted(scores, cycle, heads)
        let outer = arborescence(contraction.scores)
        for (node, name) in contraction.nodes.enumerated() where node > 0 {
            heads[name] = contraction.head(of: node, outer[node])
        }
        let entry = contraction.entry(outer[contraction.nodes.count])
        heads[entry.dependent] = entry.head
        return heads
    }

    private static func greatest(_ row: [Double]) -> Int {
        var best = 0
        for index in row.indices where row[index] > row[best] { best = index }
        return best
    }

    /// The nodes of a cycle, or nil if every node leads to node 0.
    private static func cycle(_ heads: [Int]) -> [Int]? {
        var visitedFrom = Array(repeating: -1, count: heads.count)
        visitedFrom[0] = 0
        for start in heads.indices.dropFirst() {
            var node = start
            while visitedFrom[node] < 0 {
                visitedFrom[node] = start
                node = heads[node]
            }
            guard visitedFrom[node] == start, node != 0 else { continue }
            var members = [node]
            while heads[members[members.count - 1]] != node { members.append(heads[members[members.count - 1]]) }
            return members
        }
        return nil
    }
}

/// A graph in which one node, the last, stands for a cycle.
private struct Contracted {
    /// The nodes outside of the cycle by their old numbers; the cycle is the one after them.
    let nodes: [Int]
    private(set) var scores: [[Double]]
    /// For each node outside: the member of the cycle that is its best head there.
    private var bestHead: [Int]
    /// For each node outside: the member of the cycle that it would enter by.
    private var bestEntry: [Int]

    init(_ old: [[Double]], _ cycle: [Int], _ heads: [Int]) {
        var isMember = Array(repeating: false, count: old.count)
        for member in cycle { isMember[member] = true }
        let outside = old.indices.filter { !isMember[$0] }
        nodes = outside
        let last = outside.count
        bestHead = Array(repeating: cycle[0], count: last)
        bestEntry = Array(repeating: cycle[0], count: last)
        scores = outside.map { dependent in outside.map { old[dependent][$0] } + [-.infinity] }
        scores.append(Array(repeating: -.infinity, count: last + 1))
        for (node, name) in nodes.enumerated() {
            for member in cycle {
                if old[name][member] > scores[node][last] {
                    (scores[node][last], bestHead[node]) = (old[name][member], member)
                }
                let gain = old[member][name] - old[member][heads[member]]
                if gain > scores[last][node] { (scores[last][node], bestEntry[node]) = (gain, member) }
            }
        }
    }

    /// The old head of a node outside of the cycle.
    func head(of node: Int, _ head: Int) -> Int { head == nodes.count ? bestHead[node] : nodes[head] }

    /// Where the cycle is entered from its new head.
    func entry(_ head: Int) -> (dependent: Int, head: Int) { (bestEntry[head], nodes[head]) }
}
