import DocumentModel
import LanguageModels

/// "denied this to The Ledger", "confirmed the figure to reporters": to whom somebody says it is no part of it.
struct ConfidantRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let answers: Set<Stance> = [.deny, .confirm, .admit, .reject]
    private static let denials: Set<Stance> = [.deny, .reject]
    /// What a newspaper is called that no list has.
    private static let papers = Set(
        [
            "times", "post", "herald", "journal", "news", "observer", "tribune", "gazette", "mirror", "telegraph",
            "daily",
        ]
        .map(WordKey.init))
    private static let longest = 7

    /// The attribution without those whom an answer was given to at the end of its claim.
    func apply(to attribution: Attribution) -> Attribution {
        guard let link = attribution.links.last, Self.answers.contains(link.stance), attribution.quotation == .indirect,
            let last = attribution.content.last, last.lowerBound >= link.cue.upperBound,
            let to = last.dropFirst().last(where: { table.isWord($0, Key.to) }), last.upperBound - to < Self.longest,
            to + 1 < last.upperBound, isListener(to + 1..<last.upperBound),
            !Self.denials.contains(link.stance) || isSaid(last.lowerBound..<to),
            let rest = context.trimmed(last.lowerBound..<to)
        else { return attribution }
        var cut = attribution
        cut.content[cut.content.count - 1] = rest
        return cut
    }

    /// "this", "the report": what can be denied to somebody; "denied entry to reporters" is a deed.
    private func isSaid(_ words: Range<Int>) -> Bool {
        words.count == 1 && table.isAny(words.lowerBound, [.pronoun, .determiner, .relative])
            || words.contains { table.isAny($0, [.cueNoun, .documentNoun]) }
    }

    /// An outlet, or those who report; not "its commitment to NATO".
    private func isListener(_ words: Range<Int>) -> Bool {
        if OutletSource(context: context).names(words) { return true }
        let rest = words.drop { table.isAny($0, .determiner) && context.mention(at: $0) == nil }
        guard let first = rest.first else { return false }
        if rest.count == 1 { return table.isAny(first, .addressee) && !table.isAny(first, .pronoun) }
        return rest.allSatisfy { table.isCapitalized($0) || table.isAny($0, [.nameParticle, .preposition]) }
            && rest.contains { Self.papers.contains(table.keys[$0]) }
    }
}
