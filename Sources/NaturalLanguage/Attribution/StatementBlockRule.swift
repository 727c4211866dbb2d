import DocumentModel
import LanguageModels

/// "The minister said:" and a statement in paragraphs of its own: each of them is a claim of the minister.
struct StatementBlockRule {
    let context: AttributionContext

    /// What was found, with the claims of the blocks in the place of what was read into their words.
    func apply(_ found: [Attribution]) -> [Attribution] {
        context.quotations.filter { context.table.isShape($0.open, .colon) }.reduce(found, claimed)
    }

    private func claimed(_ found: [Attribution], _ block: Quotation) -> [Attribution] {
        guard let link = QuotationRule(context: context).linkBefore(block) ?? issued(block) else { return found }
        let own = found.first { $0.links.count == 1 && $0.links[0].cue.overlaps(link.cue) }
        let others = found.filter { attribution in
            !attribution.content.contains { $0.overlaps(block.inner) }
                && !attribution.links.contains { $0.cue.overlaps(block.inner) || $0.cue.overlaps(link.cue) }
        }
        var links = own.flatMap { $0.links[0].source == nil ? nil : $0.links } ?? [link]
        links[0].source = links[0].source.map(withoutOpener)
        return others
            + paragraphs(block).compactMap(context.trimmed).map { content in
                Attribution(
                    rule: "quotation", links: links, content: [content], quotation: .direct,
                    confidence: own?.confidence ?? 0.8)
            }
    }

    /// "The president issued the following statement:".
    private func issued(_ block: Quotation) -> Attribution.Link? {
        let sentence = context.table.sentence(of: block.open)
        guard let verb = IssuedStatement(table: context.table).verb(before: block.open, sentence),
            let source = SourceFinder(context: context).subject(before: verb, in: sentence),
            Speaker(context: context).canBe(source)
        else { return nil }
        return .init(source: source, cue: verb..<verb + 1, lemma: "issue", stance: .say)
    }

    /// "Following the talks the minister", "Speaking today Mr Berg": the speaker behind what opens the sentence.
    private func withoutOpener(_ source: Range<Int>) -> Range<Int> {
        let table = context.table
        guard table.isShape(source.lowerBound, .gerundLike), context.mention(at: source.lowerBound)?.kind != .name
        else {
            return source
        }
        let begin =
            source.dropFirst().last { table.isAny($0, [.determiner, .title]) && !table.isPossessiveMark($0) }
            ?? source.dropFirst().first { context.mention(at: $0)?.kind == .name }
        return begin.map { $0..<source.upperBound } ?? source
    }

    private func paragraphs(_ block: Quotation) -> [Range<Int>] {
        let inside = QuotationFinder(table: context.table).paragraphs().filter { block.inner.contains($0.lowerBound) }
        return inside.isEmpty ? [block.inner] : inside
    }
}
