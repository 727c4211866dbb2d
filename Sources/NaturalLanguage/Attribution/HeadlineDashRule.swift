import DocumentModel
import LanguageModels

/// "Two dead in Odesa strike - mayor": a headline with its source after a dash.
struct HeadlineDashRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longestSource = 5
    private static let types: Set<EntityType> = [.person, .organization, .militaryUnit]

    /// The attribution of a sentence that opens a paragraph, ends without a full stop and has a dash near its end.
    func apply(_ number: Int) -> Attribution? {
        let sentence = table.sentences[number]
        guard table.startsParagraph[number], sentence.count > 4, !table.isShape(sentence.upperBound - 1, .terminal),
            number + 1 >= table.sentences.count || table.startsParagraph[number + 1],
            let dash = sentence.last(where: isMark),
            dash > sentence.lowerBound + 2, case let source = dash + 1..<sentence.upperBound, !source.isEmpty,
            source.count <= Self.longestSource, isSource(source),
            let content = context.trimmed(sentence.lowerBound..<dash)
        else { return nil }
        return Attribution(
            rule: "headline",
            links: [.init(source: source, cue: dash..<dash + 1, lemma: table.text(dash..<dash + 1), stance: .say)],
            content: [content], quotation: context.quotation(of: [content]), confidence: 0.8)
    }

    /// A dash between blanks, or the only colon: "Strike kills 20: health officials".
    private func isMark(_ token: Int) -> Bool {
        if table.isShape(token, .dash) { return table.isShape(token, .spaceBefore) }
        return table.isShape(token, .colon)
            && table.sentence(of: token).count { table.isShape($0, .colon) } == 1
    }

    /// An office, a body or a person; not the outlet, whose name often stands there.
    private func isSource(_ range: Range<Int>) -> Bool {
        guard let last = range.last, !range.contains(where: { table.isPunctuation($0) }),
            !range.contains(where: { table.isAny($0, .auxiliary) })
        else { return false }
        if let mention = context.mention(at: last), mention.kind == .name {
            return Self.types.contains(mention.type) && !context.isOutlet(mention)
                && !Outlets.isOutlet(table.text(mention.span))
        }
        return table.isAny(last, [.role, .bodyNoun, .documentNoun, .organizationHead])
            && !OutletSource(context: context).names(range)
    }
}
