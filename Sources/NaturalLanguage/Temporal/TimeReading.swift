import DocumentModel
import LanguageModels

/// A time expression as its words say it, before it is anchored.
struct TimeReading {
    /// What is told.
    enum Content {
        case date(TimeMeaning)
        /// A time of the day, of a day where one is named.
        case clock(ClockTime, TimeMeaning?)
        /// A part of the day (`MO`, `NI`), of a day where one is named.
        case dayPart(String, TimeMeaning?)
        /// A length of time; the direction says whether it ends (-1) or begins (1) at the anchor.
        case length(TimeLength, direction: Int)
        /// A length at the beginning (1) or end (-1) of a period.
        case lengthOf(TimeLength, Int, TimeMeaning)
        /// What happens again and again, with its TIMEX3 value.
        case set(String)
    }

    var begin: Int
    var end: Int
    var content: Content
    /// The word inside that leaves an end open: "before" in "today before 4 p.m.".
    var bound: Int?
    /// The weekday that stands before a date, 1 for Monday.
    var weekday: Int?
    /// How the words around mean the value.
    var modifier: TimeExpression.Modifier?

    init(_ begin: Int, _ end: Int, _ content: Content) {
        self.begin = begin
        self.end = end
        self.content = content
    }

    static func date(_ begin: Int, _ end: Int, _ meaning: TimeMeaning) -> TimeReading {
        TimeReading(begin, end, .date(meaning))
    }

    /// The date that is told, where it is a date.
    var date: TimeMeaning? {
        if case .date(let meaning) = content { return meaning }
        return nil
    }
}

/// One way to write a time.
protocol TimeRule: SendableMetatype {
    /// The time that begins at a lexeme, or nil.
    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading?
}
