import DocumentModel
import LanguageModels

/// "condemns the attack on Friday": what is condemned or mourned has happened, so a weekday is the last one and not the next.
struct PastDeedDay {
    let context: StatementContext

    private static let mourning: Set<String> = [
        "condemn", "denounce", "deplore", "decry", "mourn", "lament",
    ]

    /// The value of a time, a week earlier where a weekday was taken for one that is still to come.
    func value(of time: TimeExpression) -> String? {
        guard let value = time.value, value.count == 10, Self.mourning.contains(context.lemma),
            let published = context.document.publishedAt.flatMap({ CalendarDate(iso: $0.value) }),
            let day = CalendarDate(iso: value), published < day, day.ordinal - published.ordinal <= 7,
            context.table.tokens(time.span).contains(where: { context.table.isAny($0, .weekday) })
        else { return time.value }
        return day.adding(days: -7).iso
    }
}
