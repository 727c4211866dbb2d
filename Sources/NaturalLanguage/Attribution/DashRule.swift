import DocumentModel
import LanguageModels

/// "“...” — Jane Doe": a quotation that stands alone with its speaker after a dash.
struct DashRule {
    let context: AttributionContext

    /// The attributions of quotations that a dash and a name follow up to the end of the sentence.
    func apply() -> [Attribution] { context.quotations.compactMap(attribution) }

    private func attribution(_ quotation: Quotation) -> Attribution? {
        let table = context.table
        guard let close = quotation.close, close + 2 < table.count, table.isShape(close + 1, .dash),
            let content = context.trimmed(quotation.inner)
        else { return nil }
        let sentence = table.sentence(of: close + 2)
        guard
            let source = SourceFinder(context: context).phrase(
                after: close + 2, in: sentence, allowsRelative: false),
            source.lowerBound == close + 2, table.isCapitalized(source.lowerBound), source.count < 6,
            !source.contains(where: { table.entries[$0].cue >= 0 }), ends(at: source.upperBound, sentence)
        else { return nil }
        return Attribution(
            rule: "dash", links: [.init(source: source, cue: close + 1..<close + 2, lemma: "—", stance: .say)],
            content: [content], quotation: .direct, confidence: 0.8)
    }

    private func ends(at index: Int, _ sentence: Range<Int>) -> Bool {
        index >= context.wordsEnd(sentence) || context.table.isShape(index, [.comma, .parenthesis])
    }
}
