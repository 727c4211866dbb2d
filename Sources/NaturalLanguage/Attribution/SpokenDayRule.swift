import DocumentModel
import LanguageModels

/// "Berg said Monday she would leave": the day right behind a verb of saying is when it was said, and no word of the claim.
struct SpokenDayRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let parts = WordLists.statements["dayparts"]

    /// The attribution without the day at the head of its claim, where a clause begins behind it.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.quotation != .direct, let link = attribution.links.last, !link.cue.isEmpty,
            let first = attribution.content.first, first.lowerBound == link.cue.upperBound,
            table.isAny(first.lowerBound, .weekday)
        else { return attribution }
        var begin = first.lowerBound + 1
        while begin < first.upperBound, Self.parts.contains(table.keys[begin]) { begin += 1 }
        guard begin + 1 < first.upperBound, opensClause(begin) else { return attribution }
        var said = attribution
        said.content[0] = begin..<first.upperBound
        return said
    }

    private func opensClause(_ token: Int) -> Bool {
        table.isAny(token, [.subjectPronoun, .determiner, .possessive, .number])
            && !table.isPossessiveMark(token) && !table.isAny(token, .auxiliary)
            || table.isWord(token, Key.that) || table.isShape(token, .hasDigit)
            || table.isCapitalized(token)
    }
}
