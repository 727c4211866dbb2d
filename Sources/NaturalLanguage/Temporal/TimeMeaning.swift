import DocumentModel
import LanguageModels

/// What the words of a date say, before it is known when they were written.
indirect enum TimeMeaning: Hashable {
    /// A part of a period: "early", "the end of".
    enum Stretch: String {
        case start = "START"
        case middle = "MID"
        case end = "END"

        /// As TIMEX3 tells it.
        var modifier: TimeExpression.Modifier {
            switch self {
            case .start: .start
            case .middle: .middle
            case .end: .end
            }
        }
    }

    /// What "early" and "the end of" make of the value.
    var modifier: TimeExpression.Modifier? {
        if case .stretch(let stretch, _) = self { return stretch.modifier }
        return nil
    }

    /// From where a distance is counted.
    enum Base: Hashable {
        /// The dateline or the publication.
        case anchor
        /// The time that the text spoke of last.
        case reference
    }

    /// A day; without a month it is "the 21st".
    case day(year: Int?, month: Int?, day: Int)
    case month(year: Int?, Int)
    /// A period that needs no anchor: a year, a decade, a century.
    case fixed(Period)
    case quarter(year: Int?, Int)
    case half(year: Int?, Int)
    case season(year: Int?, String)
    case week(year: Int?, Int)
    /// 1 for Monday.
    case weekday(Int)
    /// The index of a feast in its lexicon.
    case holiday(year: Int?, Int)
    /// The last (-1), this (0) or next (1) of something that comes again.
    case toward(Int, TimeMeaning)
    /// Something yearly of a year that is told from elsewhere: "June 16 of last year".
    case inYear(TimeMeaning, TimeMeaning)
    /// So many whole periods from the one that holds the base: "last week", "that day".
    case shifted(TimeUnit, Int, Base)
    /// So far from a base or from another date: "two years ago", "3 days after January 12".
    case distant(TimeLength, Int, Base)
    case distantFrom(TimeLength, Int, TimeMeaning)
    /// The n-th unit of a period; negative numbers count from its end: "the first week of 2019".
    case nth(Int, TimeUnit, TimeMeaning)
    /// The n-th such weekday of a period.
    case nthWeekday(Int, Int, TimeMeaning)
    /// A weekday of a week, or nearest after a day.
    case weekdayOf(Int, TimeMeaning)
    /// The week, quarter ... that holds a day.
    case holding(TimeUnit, TimeMeaning)
    /// The weekend at a day.
    case weekendAt(TimeMeaning)
    case stretch(Stretch, TimeMeaning)
    /// "year to date".
    case toDate(TimeUnit)
    /// What is left of a period: "the rest of the week".
    case restOf(TimeUnit)
    /// The day whose night "overnight" means: that before, or with a future tense today.
    case overnight
    /// `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`.
    case vague(String)
}
