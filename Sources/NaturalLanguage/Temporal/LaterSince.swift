import LanguageModels

/// "since 7 October 2023, including 900 since 18 March": the second day is not of that year where it would come before the
/// first.
struct LaterSince {
    let text: Lexemes

    private static let since = WordKey("since")

    /// The context without the year that was named before, where that year takes a time back behind what it goes on from.
    func context(_ context: TimeContext, for reading: TimeReading, _ resolved: TimeResolver.Resolved) -> TimeContext? {
        guard reading.begin > 0, text.isWord(reading.begin - 1, Self.since), let year = context.namedYear,
            let before = context.reference?.begin, let begin = resolved.period?.begin,
            before.year == year, begin.year == year, begin < before
        else { return nil }
        var later = context
        later.namedYear = nil
        return later
    }
}
