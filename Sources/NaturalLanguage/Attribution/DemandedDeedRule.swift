import DocumentModel
import LanguageModels

/// "urged the prime minister, Karl Lind, to work with the Kurds": what is asked for belongs to the claim, past the name
/// between commas.
struct DemandedDeedRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let stances: Set<Stance> = [.demand, .ask]

    /// The attribution with the infinitive behind the comma that its claim ends before.
    func apply(to attribution: Attribution) -> Attribution {
        guard let link = attribution.links.last, Self.stances.contains(link.stance), attribution.quotation == .indirect,
            attribution.content.count == 1, let last = attribution.content.last, last.upperBound + 3 < table.count,
            last.lowerBound >= link.cue.upperBound, !last.contains(where: { table.isWord($0, Key.to) }),
            let comma = comma(after: last.upperBound), table.isWord(comma + 1, Key.to),
            !table.isCapitalized(comma + 2),
            !table.isAny(comma + 2, [.determiner, .possessive, .number, .pronoun, .preposition]),
            case let sentence = table.sentence(of: last.lowerBound), comma + 2 < context.wordsEnd(sentence)
        else { return attribution }
        var whole = attribution
        let end = ContentFinder(context: context).end(from: comma + 1, in: sentence)
        whole.content = [last.lowerBound..<max(last.upperBound, end)]
        whole.quotation = context.quotation(of: whole.content)
        return whole
    }

    /// The comma before "to": right there, or behind a name in an apposition.
    private func comma(after end: Int) -> Int? {
        guard table.isShape(end, .comma) else { return nil }
        if table.isWord(end + 1, Key.to) { return end }
        guard let name = context.mention(at: end + 1), name.kind == .name,
            case let close = table.tokens(name.span).upperBound, close + 3 < table.count, table.isShape(close, .comma)
        else { return nil }
        return close
    }
}
