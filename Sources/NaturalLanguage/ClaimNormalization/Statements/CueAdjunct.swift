import DocumentModel
import LanguageModels

/// When and where something was said, at the end of what was said: it belongs to the cue.
enum CueAdjunct {
    private static let occasions = WordLists.statements["occasions"]
    private static let messages = WordLists.statements["messages"]

    /// The words of a claim that is no clause without "in a video posted online" at its end.
    static func without(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft {
        let place = draft.words.indices.dropFirst(2).last { index in
            opens(index, draft, messages, context) && !draft.words[index...].contains(where: context.isFinite)
        }
        return place.map { draft.part(0..<$0) } ?? draft
    }

    /// "called him “a dictator” on Monday": the day belongs to the cue.
    static func afterQuotation(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard let span = context.claim.content.last else { return nil }
        let tokens = context.table.tokens(span)
        guard let close = tokens.last(where: { context.table.isShape($0, .quotationMark) }),
            var place = draft.first(from: 1, where: { ($0.token ?? -1) > close }), let first = draft.words[place].token
        else { return nil }
        if isOccasion(place, draft, context) { return place }
        let date = context.document.times(in: Span(begin: context.table.spans[first].begin, end: span.end)).first
        if context.isAny(draft.words[place], .preposition) { place += 1 }
        guard let date, place < draft.words.count, let start = draft.words[place].token,
            context.table.tokens(date.span) == start..<tokens.upperBound
                || context.table.tokens(date.span) == first..<tokens.upperBound
        else { return nil }
        return draft.index(of: first)
    }

    /// "in a meeting with officials", behind the quotation.
    private static func isOccasion(_ place: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        opens(place, draft, occasions, context) || opens(place, draft, messages, context)
    }

    private static let reach = 5

    /// Whether a preposition stands at a place and one of the nouns right behind it, past articles and adjectives.
    private static func opens(
        _ place: Int, _ draft: StatementDraft, _ nouns: Set<WordKey>, _ context: StatementContext
    ) -> Bool {
        guard ["in", "on", "at", "during", "via", "through"].contains(draft.words[place].text.lowercased()) else {
            return false
        }
        for word in draft.words[(place + 1)...].prefix(reach) {
            guard let token = word.token, !context.isPunctuation(word), !context.isAny(word, .preposition) else {
                return false
            }
            if nouns.contains(context.table.keys[token]) { return true }
        }
        return false
    }
}
