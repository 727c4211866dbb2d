/// Finds the tree with the greatest sum of scores among those with one word under the root (Chu and Liu, Edmonds).
///
/// A path of best heads is followed until it meets what already leads to the root; a cycle on it becomes one node, in
/// place, as Tarjan does. Time and memory are quadratic in the number of words; the memory is kept for the next tree.
package struct MaximumSpanningTree {
    /// So much less is a second word under the root worth.
    private static let rootPenalty = 1e6

    /// A head and its dependent, nodes that are words (from 1) or the root (0).
    private struct Arc {
        var dependent: Int32
        var head: Int32
    }

    /// Words and the root at first, then what cycles became: each takes the place of one of its members.
    private var nodes: [Int] = []
    /// The number of places, and the places that are in use.
    private var size = 0
    private var isActive: [Bool] = []
    /// Of each place (row) and each place as its head (column): the best score, and the arc that has it.
    private var scores: [Double] = []
    private var arcs: [Arc] = []
    /// Of each node: the arc that enters it, and the node that it became a member of.
    private var entry: [Arc] = []
    private var parent: [Int] = []
    /// The places from the first to the one whose head is looked for next, and their heads' places.
    private var path: [Int] = []
    private var bestHead: [Int] = []

    package init() {}

    /// The heads of `count` words, -1 for the root; `score` tells that of a head (or of the root, -1) for a word.
    package mutating func heads(count: Int, score: (_ word: Int, _ head: Int) -> Float) -> [Int] {
        prepare(count, score)
        var isDone = Array(repeating: false, count: size)
        isDone[0] = true
        for start in 1..<size where isActive[start] && !isDone[start] {
            path = [start]
            while let place = path.last {
                let head = chooseHead(place)
                if isDone[head] { break }
                if let first = path.firstIndex(of: head) { contract(first) } else { path.append(head) }
            }
            for place in path { isDone[place] = true }
        }
        expand()
        return (1..<size).map { Int(entry[$0].head) - 1 }
    }

    /// Whether one word is under the root and every word leads to it.
    package static func isTree(_ heads: ArraySlice<Int>) -> Bool {
        guard heads.count(where: { $0 < 0 }) == 1 else { return false }
        var visitedFrom = Array(repeating: -1, count: heads.count)
        for start in 0..<heads.count {
            var word = start
            while word >= 0, visitedFrom[word] < 0 {
                visitedFrom[word] = start
                word = heads[heads.startIndex + word]
            }
            if word >= 0, visitedFrom[word] == start { return false }
        }
        return true
    }

    private mutating func prepare(_ count: Int, _ score: (Int, Int) -> Float) {
        size = count + 1
        nodes = Array(0..<size)
        isActive = Array(repeating: true, count: size)
        bestHead = Array(repeating: 0, count: size)
        parent = Array(repeating: -1, count: size)
        entry = Array(repeating: Arc(dependent: 0, head: 0), count: size)
        scores.removeAll(keepingCapacity: true)
        arcs.removeAll(keepingCapacity: true)
        for dependent in 0..<size {
            for head in 0..<size {
                scores.append(
                    dependent == 0 || head == dependent
                        ? -.infinity : Double(score(dependent - 1, head - 1)) - (head == 0 ? Self.rootPenalty : 0))
                arcs.append(Arc(dependent: Int32(dependent), head: Int32(head)))
            }
        }
    }

    private mutating func chooseHead(_ place: Int) -> Int {
        var best = -1
        for head in 0..<size where isActive[head] && head != place {
            if best < 0 || scores[place * size + head] > scores[place * size + best] { best = head }
        }
        bestHead[place] = best
        entry[nodes[place]] = arcs[place * size + best]
        return best
    }

    /// Makes one node of the cycle that the path ends with, from index `first` on; it takes the place of that one.
    private mutating func contract(_ first: Int) {
        let members = path[first...]
        let place = path[first]
        for member in members { isActive[member] = false }
        for other in 0..<size where isActive[other] {
            var best = (into: -Double.infinity, from: -Double.infinity)
            var arc = (into: arcs[place * size + other], from: arcs[other * size + place])
            for member in members {
                let into = scores[member * size + other] - scores[member * size + bestHead[member]]
                if into > best.into { (best.into, arc.into) = (into, arcs[member * size + other]) }
                let from = scores[other * size + member]
                if from > best.from { (best.from, arc.from) = (from, arcs[other * size + member]) }
            }
            (scores[place * size + other], arcs[place * size + other]) = (best.into, arc.into)
            (scores[other * size + place], arcs[other * size + place]) = (best.from, arc.from)
        }
        for member in members { parent[nodes[member]] = parent.count }
        nodes[place] = parent.count
        parent.append(-1)
        entry.append(Arc(dependent: 0, head: 0))
        isActive[place] = true
        path.removeSubrange((first + 1)...)
    }

    /// Enters each cycle where its node is entered: that member's own arc in the cycle gives way.
    private mutating func expand() {
        for node in stride(from: parent.count - 1, through: size, by: -1) {
            var member = Int(entry[node].dependent)
            while parent[member] != node { member = parent[member] }
            entry[member] = entry[node]
        }
    }
}
