import DocumentModel
import LanguageModels

/// A quotation without a cue, right after somebody was quoted: "Berg denied it. (new paragraph) “We were not there.”"
///
/// It is laid to the last speaker, with little confidence; where nobody spoke in the sentence before, it stays nobody's.
struct FloatingQuotationRule {
    let context: AttributionContext

    private static let shortest = 4

    /// The attributions of the quotations that `found`, in text order, leaves over.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var taken = [Bool](repeating: false, count: context.table.count)
        var lastOfSentence = [Int?](repeating: nil, count: context.table.sentences.count)
        for (number, attribution) in found.enumerated() {
            let tokens = attribution.content.joined() + attribution.links.flatMap(\.cue)
            for token in tokens {
                taken[token] = true
                lastOfSentence[Int(context.table.sentenceOfToken[token])] = number
            }
        }
        return context.quotations.compactMap { quotation in
            guard !quotation.inner.contains(where: { taken[$0] }) else { return nil }
            return attribution(quotation) { lastOfSentence[$0].map { found[$0] } }
        }
    }

    private func attribution(_ quotation: Quotation, _ last: (Int) -> Attribution?) -> Attribution? {
        let sentence = Int(context.table.sentenceOfToken[quotation.open])
        guard sentence > 0, isWhole(quotation), let content = context.trimmed(quotation.inner),
            content.count >= Self.shortest, let source = last(sentence - 1)?.links.first?.source,
            namesSomebody(source)
        else { return nil }
        let link = Attribution.Link(
            source: source, cue: content.lowerBound..<content.lowerBound, lemma: "", stance: .say)
        return Attribution(
            rule: "floating", links: [link], content: [content], quotation: .direct, confidence: 0.5)
    }

    /// Whether nothing but the quotation stands in its sentences.
    private func isWhole(_ quotation: Quotation) -> Bool {
        let table = context.table
        let last = quotation.outer.upperBound - 1
        let words = table.sentence(of: quotation.open).lowerBound..<table.sentence(of: last).upperBound
        return words.allSatisfy { quotation.outer.contains($0) || table.isPunctuation($0) }
    }

    /// Whether the source is a person or people: documents and countries do not go on speaking.
    private func namesSomebody(_ source: Range<Int>) -> Bool {
        source.contains { token in
            context.table.isAny(token, [.role, .he, .she, .subjectPronoun])
                || context.mention(at: token)?.type == .person
        }
    }
}
