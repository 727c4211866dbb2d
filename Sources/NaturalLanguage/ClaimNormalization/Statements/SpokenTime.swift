import DocumentModel
import LanguageModels

/// The time at which a quotation was spoken, where its cue has a date of its own ("said on 24 February 2022"): "today" is
/// that day, not the day of publication.
struct SpokenTime {
    /// ISO 8601, a day or coarser.
    let spoken: String
    let published: CalendarDate

    private static let days = WordLists.statements["days"]
    private static let deictic = WordLists.statements["deictic"]

    /// Nil where the cue has no date, or the day of publication lies in it.
    init?(_ context: StatementContext) {
        guard let published = context.document.publishedAt.flatMap({ CalendarDate(iso: $0.value) }),
            let time = context.tree.flatMap({
                CueDate(document: context.document, table: context.table, tree: $0).time(of: context.claim)
            }), let begin = time.begin, let end = time.end, let value = time.value,
            !(begin.prefix(10) <= published.iso && published.iso < end.prefix(10))
        else { return nil }
        self.published = published
        spoken = String(value.prefix(10))
    }

    /// The TIMEX3 value of a relative time in the quotation, in its words; nil where it must stay as it was said.
    func value(of time: TimeExpression, _ words: [WordKey]) -> String? {
        guard let value = time.value, let anchor = time.anchor.flatMap({ CalendarDate(iso: $0) }) else { return nil }
        if words.contains(where: Self.days.contains) {
            guard let day = CalendarDate(iso: value), let spoken = CalendarDate(iso: spoken) else { return nil }
            return day.adding(days: spoken.ordinal - anchor.ordinal).iso + value.dropFirst(10)
        }
        if let day = CalendarDate(iso: value) { return isNear(day) ? value : nil }
        let isSame = words.contains(where: Self.deictic.contains) ? isSamePeriod(value) : isSameYear
        return isSame ? value : nil
    }

    /// A weekday or date that means the same from both days.
    private func isNear(_ day: CalendarDate) -> Bool {
        guard let spoken = CalendarDate(iso: spoken) else { return false }
        let distance = spoken.ordinal - day.ordinal
        return (0..<7).contains(distance) || (-6..<0).contains(distance) && day >= published
    }

    private var isSameYear: Bool { spoken.prefix(4) == published.iso.prefix(4) }

    /// "last week" of a day of the week of publication, "this month" of one of its month.
    private func isSamePeriod(_ value: String) -> Bool {
        if value.contains("W") { return CalendarDate(iso: spoken)?.monday == published.monday }
        return value.count == 4 ? isSameYear : spoken.prefix(7) == published.iso.prefix(7)
    }
}
