import DocumentModel
import LanguageModels

/// "called for a truce, and Jordan, in a letter, urged ...": who says the next thing is no part of what is claimed.
struct ForeignSubjectRule {
    let context: AttributionContext

    /// The attributions, each without the source of another one at the end of its claim.
    func apply(to found: [Attribution]) -> [Attribution] {
        found.map { attribution in
            guard let last = attribution.content.last,
                let end = found.lazy.compactMap({ end(of: last, before: $0) }).min(),
                let rest = context.trimmed(last.lowerBound..<end)
            else { return attribution }
            var cut = attribution
            cut.content[cut.content.count - 1] = rest
            cut.quotation = context.quotation(of: cut.content)
            return cut
        }
    }

    /// The coordinator before a source that stands in a claim while its cue stands behind it.
    private func end(of claim: Range<Int>, before other: Attribution) -> Int? {
        guard other.links.count == 1, let link = other.links.first, let source = link.source,
            source.lowerBound > claim.lowerBound + 1, source.upperBound <= claim.upperBound,
            link.cue.lowerBound >= claim.upperBound, context.table.isAny(source.lowerBound - 1, .coordinator),
            !context.isQuoted(source.lowerBound)
        else { return nil }
        return source.lowerBound - 1
    }
}
