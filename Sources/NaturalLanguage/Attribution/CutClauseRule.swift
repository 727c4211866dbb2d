import DocumentModel
import LanguageModels

/// "said the attackers, armed with rifles, had surrounded the village": a claim that ends before its verb goes on.
struct CutClauseRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private var table: TokenTable { context.table }

    /// The attribution with its claim up to the end of the clause, where it had no verb.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation == .indirect, attribution.content.count == 1,
            let link = attribution.links.first, let content = attribution.content.first, !link.cue.isEmpty,
            content.lowerBound == link.cue.upperBound, content.upperBound < table.count,
            table.isShape(content.upperBound, .comma), !content.contains(where: isVerb),
            case let sentence = table.sentence(of: content.lowerBound),
            let group = link.cue.lazy.compactMap({ context.verbs.group(at: $0, in: sentence) }).first,
            group.cue.frames.isSuperset(of: [.clause, .quote]), group.cue.frames.isDisjoint(with: [.object, .weak]),
            let second = aside(after: content.upperBound, sentence), isVerb(second + 1),
            let whole = context.trimmed(
                content.lowerBound..<ContentFinder(context: context).end(from: second, in: sentence))
        else { return attribution }
        var own = attribution
        own.content = [whole]
        own.quotation = context.quotation(of: own.content)
        return own
    }

    /// The comma that ends what stands between the subject of the claim and its verb.
    private func aside(after comma: Int, _ sentence: Range<Int>) -> Int? {
        let limit = context.wordsEnd(sentence)
        guard let second = Range(from: comma + 1, upTo: limit).first(where: { table.isPunctuation($0) }),
            second > comma + 1,
            second + 1 < limit, table.isShape(second, .comma), !context.isQuoted(second)
        else { return nil }
        return second
    }

    private func isVerb(_ token: Int) -> Bool {
        table.isAny(token, .auxiliary) && !table.isAny(token, .possessive)
            || tree.tags[token] == Tag.verb && tree.forms[token] != Self.gerund
    }

    private static let gerund = FeatureHash("VBG").value
}
