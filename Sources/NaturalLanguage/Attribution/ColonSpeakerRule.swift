import DocumentModel
import LanguageModels

/// "Milei, in a post on X: “...”": a speaker and an occasion, without a verb, before a colon and a quotation.
struct ColonSpeakerRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longest = 20

    /// The attribution of a sentence that has nothing else before its colon.
    func apply(_ number: Int) -> Attribution? {
        let sentence = table.sentences[number]
        let reach = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + Self.longest)
        guard let comma = reach.first(where: { table.isShape($0, .comma) }), comma > sentence.lowerBound,
            comma + 1 < sentence.upperBound, table.isAny(comma + 1, .preposition),
            let colon = reach.first(where: { table.isShape($0, .colon) }), colon > comma,
            !(sentence.lowerBound..<colon).contains(where: { isVerb($0, sentence) || context.isQuoted($0) }),
            case let source = sentence.lowerBound..<comma, Speaker(context: context).canBe(source),
            SourceFinder(context: context).isNounPhrase(source), let content = quotation(after: colon)
        else { return nil }
        return Attribution(
            rule: "headline", links: [.init(source: source, cue: colon..<colon + 1, lemma: ":", stance: .say)],
            content: [content], quotation: .direct, confidence: 0.9)
    }

    private func quotation(after colon: Int) -> Range<Int>? {
        guard colon + 1 < table.count, let quotation = context.quotation(at: colon + 1), quotation.open == colon + 1
        else { return nil }
        return context.trimmed(quotation.inner)
    }

    /// A verb with a subject: not "post", "address".
    private func isVerb(_ token: Int, _ sentence: Range<Int>) -> Bool {
        if table.isAny(token, .auxiliary) { return !table.isPossessiveMark(token) }
        return context.verbs.group(at: token, in: sentence).map { $0.form == .finite } ?? false
    }
}
