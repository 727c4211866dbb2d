import DocumentModel
import LanguageModels

/// "“A provocation,” was how Berg described it": the quotation before is what is said.
struct WasHowRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let copulas = Set(["was", "is"].map(WordKey.init))
    private static let verbs: [WordKey: String] = .init(
        uniqueKeysWithValues: [
            ("described", "describe"), ("put", "put"), ("called", "call"), ("summed", "sum"), ("saw", "see"),
            ("characterized", "characterize"), ("characterised", "characterize"), ("describes", "describe"),
            ("puts", "put"), ("sees", "see"),
        ].map { (WordKey($0.0), $0.1) })
    private static let longest = 12

    /// What was found, with such sentences read as their speaker's.
    func apply(_ found: [Attribution]) -> [Attribution] {
        let own = table.sentences.compactMap(attribution)
        let taken = Set(own.flatMap { Array($0.content.joined()) + Array($0.links[0].cue) })
        guard !taken.isEmpty else { return found }
        return found.filter { other in
            !other.links.contains { $0.cue.contains(where: taken.contains) }
                && !other.content.joined().contains(where: taken.contains)
        } + own
    }

    private func attribution(_ sentence: Range<Int>) -> Attribution? {
        guard
            let how = sentence.dropFirst(3).first(where: {
                table.isWord($0, Key.how) && Self.copulas.contains(table.keys[$0 - 1]) && !context.isQuoted($0)
            }), let quotation = quotation(before: how - 1), let content = context.trimmed(quotation.inner),
            let verb = (how + 2..<max(how + 2, min(sentence.upperBound, how + Self.longest))).first(where: {
                Self.verbs[table.keys[$0]] != nil && !context.isQuoted($0)
            }), case let source = how + 1..<verb, SourceFinder(context: context).isNounPhrase(source),
            Speaker(context: context).canBe(source)
        else { return nil }
        let lemma = Self.verbs[table.keys[verb]] ?? ""
        return Attribution(
            rule: "was-how", links: [.init(source: source, cue: verb..<verb + 1, lemma: lemma, stance: .say)],
            content: [content], quotation: .direct, confidence: 0.85)
    }

    /// The quotation that ends before the copula, a comma left out.
    private func quotation(before copula: Int) -> Quotation? {
        let last = table.isShape(copula - 1, .comma) ? copula - 2 : copula - 1
        guard last > 0, let quotation = context.quotation(at: last), quotation.close == last else { return nil }
        return quotation
    }
}
