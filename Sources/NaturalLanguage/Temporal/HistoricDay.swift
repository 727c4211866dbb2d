import LanguageModels

/// Days that came once and are told without their year: 11 September 2001 and 7 October 2023, not the last ones.
///
/// Of their victims, after "9/11" what is before and after it, and what Hamas did.
struct HistoricDay {
    let text: Lexemes

    private static let september = Period.day(CalendarDate(year: 2001, month: 9, day: 11))
    private static let october = Period.day(CalendarDate(year: 2023, month: 10, day: 7))
    private static let things = TimeKey.set(
        "victims victim families family hijackers hijacker plotter plotters mastermind terrorists terrorist conspiracy conspiracies "
            + "plot commission museum survivors responders widow widows era attackers terror tragedy lawsuit lawsuits "
            + "memorial memorials commemoration commemorations anniversary ceremony ceremonies remembrance"
    )
    private static let thingsOfOctober = TimeKey.set(
        "attack attacks massacre massacres assault onslaught raid incursion invasion atrocities rampage terrorist terror hamas "
            + "cross-border killings victims survivors hostages hostage")
    private static let bearers = TimeKey.set(
        "victims families survivors hijackers aftermath wake horrors tragedy events terrorists responders memory dead attack attacks "
            + "massacre")
    private static let bounds = TimeKey.set("before after since pre post")
    private static let years = TimeKey.set("years decade decades")
    private static let hamas = WordKey("hamas")

    /// The reading, as of that day where the words say so; `isTold` where the text has spoken of the one of September before.
    func read(_ reading: TimeReading, isTold: Bool, seenFrom anchor: CalendarDate?) -> TimeReading {
        var reading = reading
        switch reading.content {
        case .date(.day(nil, 9, 11)) where isOf(Self.things, reading) || isBound(reading, isTold):
            reading.content = .date(.fixed(Self.september))
        case .date(.day(nil, 10, 7)) where isAfter(anchor) && isOfHamas(reading):
            reading.content = .date(.fixed(Self.october))
        default: break
        }
        return reading
    }

    private func isAfter(_ anchor: CalendarDate?) -> Bool { anchor.map { $0 >= Self.october.begin } ?? false }

    /// "the attack of 7 October", "since 7 October", "on 7 October Hamas": in a text that names Hamas.
    private func isOfHamas(_ reading: TimeReading) -> Bool {
        guard text.keys.contains(Self.hamas) else { return false }
        if isOf(Self.thingsOfOctober, reading) { return true }
        if reading.begin > 0, text.isAnyWord(reading.begin - 1, Self.bounds) { return true }
        let near = Range(from: max(0, reading.begin - Self.near), upTo: min(text.count, reading.end + Self.near))
        return near.contains { text.isWord($0, Self.hamas) || text.isAnyWord($0, Self.hostages) }
    }

    private static let near = 12
    private static let hostages = TimeKey.set("hostages hostage captives massacre")

    private func isOf(_ things: Set<WordKey>, _ reading: TimeReading) -> Bool {
        if reading.end < text.count, text.isAnyWord(reading.end, things) { return true }
        guard reading.begin > 1, text.isWord(reading.begin - 1, TimeKey.of) else { return false }
        return text.isAnyWord(reading.begin - 2, Self.bearers)
    }

    /// Whether years went by since that day, or the text has told of the attacks and a bound stands before it.
    private func isBound(_ reading: TimeReading, _ isTold: Bool) -> Bool {
        guard reading.begin > 0, text.isAnyWord(reading.begin - 1, Self.bounds) else { return false }
        return isTold || reading.begin > 1 && text.isAnyWord(reading.begin - 2, Self.years)
    }

    /// Whether a date names a day by what happened: what is told beside it is not of its year.
    static func isName(_ date: TimeMeaning, _ period: Period) -> Bool {
        if case .day = date { return false }
        return period == september || period == october
    }

    /// The value of the day of September.
    static let value = september.value
}
