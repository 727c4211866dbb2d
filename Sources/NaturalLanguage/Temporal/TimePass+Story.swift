import DocumentModel
import LanguageModels

/// Whether a time belongs to the report, or to what the text tells of long ago.
extension TimePass {
    private static let since = WordKey("since")
    private static let behind = TimeKey.set("since after from between")
    private static let ahead = WordKey("ahead")

    /// The year of a date long past that was told shortly before, for a month or day that comes after it.
    func backgroundYear(_ reading: TimeReading) -> Int? {
        guard let background = context.background, context.tense != .future, !isOfReport(reading) else { return nil }
        switch reading.date {
        case .month(nil, let month), .day(nil, let month?, _):
            // "On March 2, 2015 it began. On March 25 it went on", told in 2016: only days shortly after one of last year.
            let begin = background.begin
            if let anchor = context.anchor, begin.year == anchor.year - 1 {
                guard case .day = reading.date, month <= begin.month + 1 else { return nil }
            }
            return month >= begin.month ? begin.year : nil
        default: return nil
        }
    }

    /// Whether a day is that of the report or one of the week before ("the ministry said on 4 August").
    private func isOfReport(_ reading: TimeReading) -> Bool {
        guard let date = reading.date, case .day(nil, _?, _) = date, let anchor = context.anchor,
            let day = DateResolver(context: context).period(date)?.begin
        else { return false }
        return (0...7).contains(anchor.ordinal - day.ordinal)
    }

    /// "since June 7", "between June 7 and 9", "the attack of June 7", not "ahead of June 7".
    func isBehind(_ reading: TimeReading) -> Bool {
        guard reading.begin > 1 else { return false }
        let before = reading.begin - 1
        return text.isAnyWord(before, Self.behind)
            || text.isWord(before, TimeKey.of) && !text.isWord(before - 1, Self.ahead)
    }

    /// Whether the time tells how long something lasts, not where the text goes on from ("has lost 900 since 2022").
    func isSince(_ reading: TimeReading) -> Bool {
        reading.begin > 0 && text.isWord(reading.begin - 1, Self.since)
    }

    /// What a date means for the background: a full day of another year, or a month two years old, begins one, a date that is seen from the report ends it.
    mutating func tell(_ date: TimeMeaning, _ period: Period, isInherited: Bool, _ isOfYear: Bool) {
        guard !isInherited else { return backgroundAge = 0 }
        guard let anchor = context.anchor else { return }
        if Anchoring.needsAnchor(date), !isOfYear {
            switch date {
            case .shifted(_, _, .reference), .distant(_, _, .reference): break
            default: context.background = nil
            }
        } else if period.unit < .year {
            let isLastYear = period.begin.year == anchor.year - 1 && period.unit == .day
            context.background = isLastYear || period.begin.year < anchor.year - 1 ? period : nil
            backgroundAge = 0
        }
    }

    /// "A year later, he died" that would lie after the report: counted from a day of which the text does not tell the year right.
    func isAhead(_ reading: TimeReading, _ context: TimeContext) -> Bool {
        guard context.tense == .past, let anchor = context.anchor, let date = reading.date,
            let period = DateResolver(context: context).period(date)
        else { return false }
        switch date {
        case .distant(_, 1, .reference): return period.begin > anchor
        default: return false
        }
    }
}
