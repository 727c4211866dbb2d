/// Claims as a table for a terminal: who, stance, certainty, statement, figure, outlet, where.
///
/// Texts are wrapped, never cut. Where the terminal is too narrow for columns, each claim is a paragraph.
public struct ClaimTable {
    /// The widest that each column gets, by its place; the statement takes what is left.
    private static let limits = [22, 9, 9, 0, 18, 14, 24]
    private static let statement = 3
    private static let leastStatement = 24
    private static let gap = "  "

    private let width: Int

    /// Creates a table for a terminal of `width` columns.
    public init(width: Int) { self.width = width }

    /// The lines of the table, without line ends; headings first, nothing where there are no claims.
    public func lines(_ records: [ClaimRecord]) -> [String] {
        let rows = records.map { ClaimCells($0).values }
        guard !rows.isEmpty else { return [] }
        guard let widths = columnWidths(rows) else { return rows.flatMap(paragraph) }
        let rule = widths.map { String(repeating: "─", count: $0) }
        return ([ClaimCells.headings, rule] + rows).flatMap { line(of: $0, widths) }
    }

    /// Each column as wide as its widest cell, up to its limit; nil where too little is left for the statement.
    private func columnWidths(_ rows: [[String]]) -> [Int]? {
        var widths = ClaimCells.headings.indices.map { column in
            let needed = (rows + [ClaimCells.headings]).map { TextWidth.columns($0[column]) }.max() ?? 0
            return column == Self.statement ? needed : min(needed, Self.limits[column])
        }
        let others = widths.reduce(0, +) - widths[Self.statement] + Self.gap.count * (widths.count - 1)
        guard width - others >= Self.leastStatement else { return nil }
        widths[Self.statement] = min(widths[Self.statement], width - others)
        return widths
    }

    private func line(of cells: [String], _ widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { TextWidth.wrap($0, width: $1) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { index in
            let parts = zip(wrapped, widths).map { lines, width in
                let text = index < lines.count ? lines[index] : ""
                return text + String(repeating: " ", count: max(0, width - TextWidth.columns(text)))
            }
            return trimmed(parts.joined(separator: Self.gap))
        }
    }

    private func trimmed(_ line: String) -> String {
        String(line.prefix(upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex))
    }

    private func paragraph(_ cells: [String]) -> [String] {
        let others = cells.indices.filter { $0 != 0 && $0 != Self.statement && !cells[$0].isEmpty }.map { cells[$0] }
        let head = TextWidth.wrap("\(cells[0]): \(cells[Self.statement])", width: max(width, Self.leastStatement))
        let tail = TextWidth.wrap(others.joined(separator: " · "), width: max(width, Self.leastStatement) - 4)
        return head + tail.map { "    " + $0 }
    }
}
