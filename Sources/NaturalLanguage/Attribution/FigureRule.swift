import DocumentModel
import LanguageModels

/// "Kyiv has put their losses at more than 3,000": an estimate of a figure.
struct FigureRule {
    let context: AttributionContext

    private static let verbs = Set(["put", "puts"].map(WordKey.init))
    private static let at = WordKey("at")
    private static let reach = 14

    /// The estimates of a document, in text order.
    func apply() -> [Attribution] {
        context.table.sentences.flatMap { sentence in
            sentence.compactMap { attribution($0, sentence) }
        }
    }

    /// The estimate whose verb a token is, or nil.
    func attribution(_ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        let table = context.table
        guard Self.verbs.contains(table.keys[verb]), !context.isQuoted(verb) else { return nil }
        let limit = min(context.wordsEnd(sentence), verb + Self.reach)
        guard let at = (verb + 1..<max(verb + 1, limit)).first(where: { table.isWord($0, Self.at) }), at > verb + 1,
            (at + 1..<min(limit, at + 5)).contains(where: isNumber)
        else { return nil }
        var begin = verb
        while begin > sentence.lowerBound, table.isAny(begin - 1, [.have, .modal]) || context.verbs.isAdverb(begin - 1)
        {
            begin -= 1
        }
        let end = ObjectEnd(context: context).end(from: at, before: context.wordsEnd(sentence))
        guard let source = SourceFinder(context: context).subject(before: begin, in: sentence),
            let content = context.trimmed(verb + 1..<end)
        else { return nil }
        return Attribution(
            rule: "figure", links: [.init(source: source, cue: begin..<verb + 1, lemma: "put", stance: .say)],
            content: [content], quotation: .indirect, confidence: 0.7)
    }

    private func isNumber(_ token: Int) -> Bool {
        context.table.isShape(token, .hasDigit) || context.table.entries[token].number >= 0
    }
}
