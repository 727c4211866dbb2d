import DocumentModel
import LanguageModels

/// "According to Bild, whose report others picked up, a paper speaks of ...": what describes the source is no part of
/// the claim.
struct SourceTailRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private static let describing: Set<UInt64> = [
        FeatureHash("appos").value, Relation.relativeClause, Relation.nounClause,
    ]

    private static let whose = Set(["whose", "who", "which"].map(WordKey.init))

    /// The attribution without the words after its source that the tree hangs on the source, and what these claim
    /// themselves ("..., who called it a mistake").
    func apply(to attribution: Attribution) -> [Attribution] {
        guard let source = attribution.links.last?.source,
            let part = attribution.content.firstIndex(where: { follows($0, source) }),
            let end = tailEnd(attribution.content[part], source)
        else { return [attribution] }
        let range = attribution.content[part]
        var rest = attribution
        rest.content.remove(at: part)
        if end < range.upperBound, let trimmed = context.trimmed(end..<range.upperBound) {
            rest.content.insert(trimmed, at: part)
        }
        guard !rest.content.isEmpty else { return [attribution] }
        return [rest] + claims(range.lowerBound..<min(end, range.upperBound))
    }

    /// Whether nothing but a comma stands between the source and a part of the claim.
    private func follows(_ part: Range<Int>, _ source: Range<Int>) -> Bool {
        part.lowerBound > source.upperBound && part.lowerBound - source.upperBound < 3
            && (source.upperBound..<part.lowerBound).allSatisfy { context.table.isPunctuation($0) }
    }

    private func tailEnd(_ part: Range<Int>, _ source: Range<Int>) -> Int? {
        if context.table.isAny(part.lowerBound, .relative) || Self.whose.contains(context.table.keys[part.lowerBound]) {
            return part.first { context.table.isShape($0, .comma) && !context.isQuoted($0) } ?? part.upperBound
        }
        let top = tree.opened(at: part.lowerBound)
        guard Self.describing.contains(tree.relations[top]), source.contains(Int(tree.heads[top])) else { return nil }
        return Int(tree.last[top]) + 1
    }

    private func claims(_ tail: Range<Int>) -> [Attribution] {
        let sentence = context.table.sentence(of: tail.lowerBound)
        return tail.dropFirst().compactMap { token in
            guard context.table.isAny(tail.lowerBound, .relative), !context.isQuoted(token),
                let group = context.verbs.group(at: token, in: sentence), group.form == .finite,
                group.tokens.lowerBound == tail.lowerBound + 1
            else { return nil }
            let source = tail.lowerBound..<tail.lowerBound + 1
            return ClauseRule(context: context).apply(group, source: source, in: sentence)
                ?? ObjectRule(context: context).apply(group, source: source, in: sentence)
        }
    }
}
