import DocumentModel
import LanguageModels

/// "For Caracas, the boat is a pretext": what something is to somebody.
struct PerspectiveRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longestSource = 6
    private static let copulas = Set(["is", "was", "are", "were", "remains", "means"].map(WordKey.init))
    private static let articles = Set([Key.a, Key.an, WordKey("nothing"), WordKey("no")])

    /// The attribution of a sentence that opens with whose view it gives.
    ///
    /// Only a noun is said of things in this way: "For Kyiv, the winter was hard" tells what happened to Kyiv.
    func apply(_ sentence: Range<Int>) -> Attribution? {
        let first = sentence.lowerBound
        let reach = first + 1..<max(first + 1, min(sentence.upperBound, first + 2 + Self.longestSource))
        guard sentence.count > 6, table.isWord(first, Key.for),
            let comma = reach.first(where: { table.isShape($0, .comma) }),
            case let source = first + 1..<comma, isSpeaker(source),
            let content = context.trimmed(
                comma + 1..<ContentFinder(context: context).end(from: comma + 1, in: sentence)),
            content.count < 30, isVerdict(content)
        else { return nil }
        return Attribution(
            rule: "perspective", links: [.init(source: source, cue: first..<first + 1, lemma: "for", stance: .believe)],
            content: [content], quotation: context.quotation(of: [content]), confidence: 0.8)
    }

    private func isSpeaker(_ source: Range<Int>) -> Bool {
        guard let last = source.last, Speaker(context: context).canBe(source),
            SourceFinder(context: context).isNounPhrase(source), !table.isAny(last, [.timeUnit, .pronoun])
        else { return false }
        if let mention = context.mention(at: last), mention.kind == .name {
            return [.person, .organization, .geopolitical, .militaryUnit].contains(mention.type)
        }
        return table.isAny(last, [.role, .group, .pluralRole, .bodyNoun])
    }

    /// "the boat is a pretext", "the vote is “a farce”".
    private func isVerdict(_ content: Range<Int>) -> Bool {
        guard let copula = content.dropFirst().first(where: { Self.copulas.contains(table.keys[$0]) }),
            !(content.lowerBound..<copula).contains(where: { table.isPunctuation($0) || table.isAny($0, .relative) })
        else { return false }
        var next = copula + 1
        while next < content.upperBound, context.isMark(next) || table.isAny(next, [.adverb, .negation]) { next += 1 }
        return next + 1 < content.upperBound && Self.articles.contains(table.keys[next])
    }
}
