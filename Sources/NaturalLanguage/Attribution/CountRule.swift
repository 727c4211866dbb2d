import DocumentModel
import LanguageModels

/// "By Ankara's count, the rebels have lost 900 fighters", "by the ministry's own estimate, ...": whose figure it is.
struct CountRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let nouns = Set(
        ["count", "counts", "tally", "estimate", "estimates", "reckoning", "calculation", "calculations", "account"]
            .map(WordKey.init))
    private static let own = WordKey("own")
    private static let reach = 10

    /// The attribution of a sentence that opens with whose count it gives.
    func apply(_ sentence: Range<Int>) -> Attribution? {
        let first = sentence.lowerBound
        guard sentence.count > 6, table.isWord(first, Key.by),
            let comma = (first..<min(sentence.upperBound, first + Self.reach)).first(where: {
                table.isShape($0, .comma)
            }), Self.nouns.contains(table.keys[comma - 1])
        else { return nil }
        let before = table.isWord(comma - 2, Self.own) ? comma - 3 : comma - 2
        guard before > first + 1, table.isPossessiveMark(before),
            Speaker(context: context).canBe(first + 1..<before),
            let content = context.trimmed(
                comma + 1..<ContentFinder(context: context).end(from: comma + 1, in: sentence))
        else { return nil }
        let lemma = table.text(comma - 1..<comma).lowercased()
        return Attribution(
            rule: "according-to",
            links: [.init(source: first + 1..<before, cue: before..<comma, lemma: lemma, stance: .claim)],
            content: [content], quotation: context.quotation(of: [content]), confidence: 0.8)
    }
}
