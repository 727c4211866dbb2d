import DocumentModel

/// A source ends with its line: what a heading or the line before says runs into none.
struct SourceLineRule {
    let context: AttributionContext

    private static let newline = UInt8(ascii: "\n")

    /// The attribution with its sources behind the last line break in their words.
    func apply(to attribution: Attribution) -> Attribution {
        var parted = attribution
        for number in parted.links.indices {
            parted.links[number].source = parted.links[number].source.map(lastLine)
        }
        return parted
    }

    private func lastLine(_ source: Range<Int>) -> Range<Int> {
        guard let first = source.dropFirst().last(where: opensLine),
            let rest = context.trimmed(first..<source.upperBound), Speaker(context: context).canBe(rest)
        else { return source }
        return rest
    }

    private func opensLine(_ token: Int) -> Bool {
        let table = context.table
        let gap = Range(from: table.spans[token - 1].end, upTo: table.spans[token].begin)
        return table.bytes[gap].contains(Self.newline)
    }
}
