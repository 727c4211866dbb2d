/// What came of one disturbed run, beside an undisturbed one.
struct FaultRow {
    var fault: String
    /// Items that the sources hold.
    var attempted: Int
    var accepted: Int
    var stored: Int
    var skipped: Int
    var dead: Int
    /// Items or lines of the export that are missing, or ended otherwise.
    var lost: Int
    /// Items, lines of the export or rows of the ledger that are there beyond what should be.
    var doubled: Int
    /// Inputs that a stage was given once more.
    var repeated: Int
    /// Items charged that were not at work in a process that crashed.
    var bystanders: Int
    var seconds: Double

    /// The run did not come to its end: nobody knows what is left.
    var isFailed = false

    static let titles = [
        "fault", "attempted", "accepted", "stored", "skipped", "dead", "lost", "doubled", "re-executed", "bystanders",
        "seconds",
    ]

    private var cells: [String] {
        guard !isFailed else {
            return [fault, "\(attempted)"] + [String](repeating: "?", count: 8) + ["\(Int(seconds)), failed"]
        }
        return [
            fault, "\(attempted)", "\(accepted)", "\(stored)", "\(skipped)", "\(dead)", "\(lost)", "\(doubled)",
            "\(repeated)", "\(bystanders)", "\(Double(Int(seconds * 10)) / 10)",
        ]
    }

    /// The rows as a table, with a line of sums.
    static func table(_ rows: [FaultRow]) -> String {
        let lines = [titles] + rows.map(\.cells) + [sums(rows)]
        let widths = titles.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { cells in
            zip(cells, widths).enumerated().map { column, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + padding : padding + cell.0
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private static func sums(_ allRows: [FaultRow]) -> [String] {
        let columns: [(FaultRow) -> Int] = [
            { $0.attempted }, { $0.accepted }, { $0.stored }, { $0.skipped }, { $0.dead }, { $0.lost }, { $0.doubled },
            { $0.repeated }, { $0.bystanders },
        ]
        let rows = allRows.filter { !$0.isFailed }
        let seconds = allRows.reduce(0) { $0 + $1.seconds }
        let failed = allRows.count - rows.count
        let title = "\(allRows.count) faults" + (failed > 0 ? ", \(failed) failed" : "")
        return [title] + columns.map { column in "\(rows.reduce(0) { $0 + column($1) })" }
            + ["\(Int(seconds))"]
    }
}

extension FaultRow {
    /// The row of a run that did not come to its end.
    init(failed fault: String, attempted: Int, seconds: Double) {
        self.init(
            fault: fault, attempted: attempted, accepted: 0, stored: 0, skipped: 0, dead: 0, lost: 0, doubled: 0,
            repeated: 0, bystanders: 0, seconds: seconds, isFailed: true)
    }
}
