/// Lines that are entries of a list, not text broken at the margin: three or more short lines without a final mark.
enum LineList {
    private static let longestEntry = 6

    /// Whether each line of the region is a sentence of its own.
    static func isList(_ tokens: [RawToken], _ range: Range<Int>) -> Bool {
        var lines = 1
        var length = 0
        for index in range {
            if tokens[index].followsLineBreak, index > range.lowerBound {
                lines += 1
                length = 0
            }
            length += 1
            if length > longestEntry || tokens[index].kind == .terminal { return false }
        }
        return lines > 2
    }
}
