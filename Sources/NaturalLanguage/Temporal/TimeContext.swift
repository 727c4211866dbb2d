import DocumentModel
import LanguageModels

/// What a date is resolved against: when the text was written, what it spoke of last, whether it tells what was or will be.
struct TimeContext {
    /// Which way the sentence looks.
    enum Tense: Equatable {
        case past
        /// What was told in the past as coming: the last one if it ended at most so many days ago, else the next.
        case foretold(within: Int)
        case present
        case future
        case open
    }

    /// The dateline, else the publication.
    var anchor: CalendarDate?
    /// The time of the day of the anchor in seconds, where it is known.
    var anchorSeconds: Int?
    /// Where nobody says when the text was written: the last date that it gives in full.
    var neighbour: Period?
    /// The period that the text spoke of last.
    var reference: Period?
    /// The date of a year long past that a sentence shortly before told in full: what goes on from there is of its year.
    var background: Period?
    /// A year that the sentence named before.
    var namedYear: Int?
    var tense = Tense.open
    /// The weekday that was told with a date, 1 for Monday.
    var weekday: Int?
    /// Whether the word before the time says that it has been ("since", "after", "the attack of").
    var isBehind = false
    /// Whether the verb tells what is on a calendar ("expires in December").
    var isOnCalendar = false

    /// Leaves nothing to count from.
    mutating func forget() { (anchor, reference, neighbour) = (nil, nil, nil) }

    /// The day from which a date without a year is sought: the anchor, else that of the neighbour.
    var day: CalendarDate? { anchor ?? neighbour?.begin }
}
