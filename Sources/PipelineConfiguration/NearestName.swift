/// Finds the name that was probably meant.
package enum NearestName {
    /// The candidate with the fewest edits from `name`; nil where none is near.
    ///
    /// Near is at most a third of the longer name's letters, and at least one. The first candidate wins a tie.
    package static func find(_ name: String, among candidates: [String]) -> String? {
        let near = candidates.map { ($0, distance(name.lowercased(), $0.lowercased())) }
            .filter { $0.1 <= max(1, max(name.count, $0.0.count) / 3) }
        return near.min { $0.1 < $1.1 }?.0
    }

    /// Levenshtein's distance with swaps of neighbours (optimal string alignment).
    package static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var rows = [Array(0...right.count)]
        for i in 1..<(left.count + 1) {
            var row = [i]
            for j in 1..<(right.count + 1) {
                let change = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                var least = min(rows[i - 1][j] + 1, row[j - 1] + 1, change)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    least = min(least, rows[i - 2][j - 2] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
