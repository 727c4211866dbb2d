import LanguageModels

/// The day of September 2001, not the last one: of its victims, and after "9/11" what is before and after it.
struct HistoricDay {
    let text: Lexemes

    private static let day = Period.day(CalendarDate(year: 2001, month: 9, day: 11))
    private static let things = TimeKey.set(
        "victims victim families family hijackers hijacker plotter plotters mastermind terrorists terrorist conspiracy conspiracies "
            + "plot commission museum survivors responders widow widows era attackers terror tragedy lawsuit lawsuits "
            + "memorial memorials commemoration commemorations anniversary ceremony ceremonies remembrance"
    )
    private static let bearers = TimeKey.set(
        "victims families survivors hijackers aftermath wake horrors tragedy events terrorists responders memory dead")
    private static let bounds = TimeKey.set("before after since pre post")
    private static let years = TimeKey.set("years decade decades")

    /// The reading, as of that day where the words say so; `isTold` where the text has spoken of it before.
    func read(_ reading: TimeReading, isTold: Bool) -> TimeReading {
        guard case .date(.day(nil, 9, 11)) = reading.content, isOfThings(reading) || isBound(reading, isTold) else {
            return reading
        }
        var reading = reading
        reading.content = .date(.fixed(Self.day))
        return reading
    }

    private func isOfThings(_ reading: TimeReading) -> Bool {
        if reading.end < text.count, text.isAnyWord(reading.end, Self.things) { return true }
        guard reading.begin > 1, text.isWord(reading.begin - 1, TimeKey.of) else { return false }
        return text.isAnyWord(reading.begin - 2, Self.bearers)
    }

    /// Whether years went by since that day, or the text has told of the attacks and a bound stands before it.
    private func isBound(_ reading: TimeReading, _ isTold: Bool) -> Bool {
        guard reading.begin > 0, text.isAnyWord(reading.begin - 1, Self.bounds) else { return false }
        return isTold || reading.begin > 1 && text.isAnyWord(reading.begin - 2, Self.years)
    }

    /// Whether a date names the day by what happened: what is told beside it is not of its year.
    static func isName(_ date: TimeMeaning, _ period: Period) -> Bool {
        if case .day = date { return false }
        return period == day
    }

    /// The value of that day.
    static let value = day.value
}
