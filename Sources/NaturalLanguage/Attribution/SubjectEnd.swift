import LanguageModels

/// "The Times on Saturday (wrote)", "who in 2010 (said)": where a subject ends when a time stands before its verb.
struct SubjectEnd {
    let table: TokenTable

    /// The end of a subject without the time at its end.
    func withoutTime(_ region: Range<Int>) -> Int {
        guard region.count > 1, isTime(region.upperBound - 1) else { return region.upperBound }
        var begin = region.upperBound - 1
        while begin > region.lowerBound, region.upperBound - begin < 4, !opensTime(begin), belongsToTime(begin - 1) {
            begin -= 1
        }
        if begin > region.lowerBound + 1, table.isAny(begin - 1, .preposition),
            !region.contains(where: { table.isAny($0, .relative) }),
            region.lowerBound == 0 || !table.isAny(region.lowerBound - 1, .relative)
        {
            begin -= 1
        }
        return opensTime(begin) && begin > region.lowerBound ? begin : region.upperBound
    }

    private static let last = WordKey("last")
    private static let this = WordKey("this")

    private func isTime(_ index: Int) -> Bool {
        table.isAny(index, [.weekday, .timeUnit]) || YearToken.value(table, index) != nil
    }

    private func opensTime(_ index: Int) -> Bool {
        table.isAny(index, [.preposition, .weekday]) || [Self.last, Self.this].contains(table.keys[index])
    }

    private func belongsToTime(_ index: Int) -> Bool {
        table.isAny(index, [.preposition, .determiner, .month, .weekday, .number, .timeUnit])
            || table.isWord(index, Self.last)
    }
}
