/// The assignment of rows to columns with the greatest sum of weights (Kuhn 1955, in the form with potentials).
enum Assignment {
    /// The greatest sum; `weights` are rows of one length, none negative; each row and column is used at most once.
    static func best(_ weights: [[Double]]) -> Double {
        guard let columns = weights.first?.count, columns > 0 else { return 0 }
        if weights.count > columns {
            return best((0..<columns).map { column in weights.map { $0[column] } })
        }
        var rowOf = [Int](repeating: 0, count: columns + 1)
        var rowPotential = [Double](repeating: 0, count: weights.count + 1)
        var columnPotential = [Double](repeating: 0, count: columns + 1)
        for row in 1...weights.count {
            augment(row, weights, &rowOf, &rowPotential, &columnPotential)
        }
        return (1...columns).reduce(0) { $0 + (rowOf[$1] == 0 ? 0 : weights[rowOf[$1] - 1][$1 - 1]) }
    }

    /// Gives a row a column, along a shortest path of exchanges.
    private static func augment(
        _ row: Int, _ weights: [[Double]], _ rowOf: inout [Int], _ rows: inout [Double], _ columns: inout [Double]
    ) {
        let count = columns.count
        rowOf[0] = row
        var slack = [Double](repeating: .infinity, count: count)
        var previous = [Int](repeating: 0, count: count)
        var isUsed = [Bool](repeating: false, count: count)
        var column = 0
        repeat {
            isUsed[column] = true
            let current = rowOf[column]
            var least = Double.infinity
            var next = 0
            for other in 1..<count where !isUsed[other] {
                let cost = -weights[current - 1][other - 1] - rows[current] - columns[other]
                if cost < slack[other] { (slack[other], previous[other]) = (cost, column) }
                if slack[other] < least { (least, next) = (slack[other], other) }
            }
            for other in 0..<count {
                if isUsed[other] {
                    rows[rowOf[other]] += least
                    columns[other] -= least
                } else {
                    slack[other] -= least
                }
            }
            column = next
        } while rowOf[column] != 0
        while column != 0 {
            rowOf[column] = rowOf[previous[column]]
            column = previous[column]
        }
    }
}
