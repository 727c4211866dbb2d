import Foundation

/// CaRB's measure: recall is that of the best match of each annotated tuple, precision that of pairs, each tuple once.
struct CarbScore {
    private var recall = 0.0
    private var gold = 0
    private var precision = 0.0
    private var found = 0

    mutating func add(gold wanted: [CarbTuple], found tuples: [CarbTuple]) {
        gold += wanted.count
        found += tuples.count
        recall += wanted.reduce(0) { sum, tuple in
            sum + (tuples.map { Double(tuple.shared($0)) / Double(tuple.count) }.max() ?? 0)
        }
        var pairs = wanted.indices.flatMap { row in
            tuples.indices.map {
                (row: row, column: $0, share: Double(wanted[row].shared(tuples[$0])) / Double(max(1, tuples[$0].count)))
            }
        }
        pairs.sort { ($1.share, $0.row, $0.column) < ($0.share, $1.row, $1.column) }
        var rows: Set<Int> = []
        var columns: Set<Int> = []
        for pair in pairs where !rows.contains(pair.row) && !columns.contains(pair.column) {
            rows.insert(pair.row)
            columns.insert(pair.column)
            precision += pair.share
        }
    }

    /// F1, precision and recall in per cent.
    var line: String {
        let p = found == 0 ? 0 : precision / Double(found)
        let r = gold == 0 ? 0 : recall / Double(gold)
        let f = p + r == 0 ? 0 : 2 * p * r / (p + r)
        return String(
            format: "carb.said %.2f F1 (P %.2f R %.2f, %d gold, %d found)", 100 * f, 100 * p, 100 * r, gold, found)
    }
}
