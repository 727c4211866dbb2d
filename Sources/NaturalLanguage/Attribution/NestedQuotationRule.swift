import DocumentModel
import LanguageModels

/// "“The soldier told me, ‘I will stay,’” Berg said": a quotation that is all of it somebody else's words is his, and Berg
/// passes it on.
struct NestedQuotationRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longestSource = 8
    private static let mostBetween = 5
    private static let marks: Set<String> = ["‘", "'", "’"]

    /// The attribution with the inner speaker as its last link, where its quotation is a reporting clause and another one.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation == .direct, attribution.content.count == 1,
            let whole = attribution.content.first, let open = opening(whole), let close = closing(whole, after: open),
            let group = verb(before: open, whole), case let source = whole.lowerBound..<group.tokens.lowerBound,
            isSource(source), let content = context.trimmed(open + 1..<close)
        else { return attribution }
        var chain = attribution
        chain.links.append(.init(group, source: source))
        chain.content = [content]
        chain.rule = "chain"
        return chain
    }

    private func isMark(_ token: Int) -> Bool { Self.marks.contains(table.text(token..<token + 1)) }

    /// The first single mark with a space before it.
    private func opening(_ whole: Range<Int>) -> Int? {
        whole.dropFirst(2).first {
            isMark($0) && table.isShape($0, .spaceBefore)
                && (table.isPunctuation($0 - 1) || $0 + 1 < table.count && table.isCapitalized($0 + 1))
        }
    }

    /// The last single mark, where nothing but punctuation follows it; the end, where it is cut off.
    private func closing(_ whole: Range<Int>, after open: Int) -> Int? {
        guard let last = whole.last(where: { !table.isPunctuation($0) && !isMark($0) }), last > open else { return nil }
        let rest = Range(from: last + 1, upTo: min(whole.upperBound + 3, table.count))
        return rest.prefix(while: { table.isPunctuation($0) || isMark($0) }).first(where: isMark)
    }

    private func verb(before open: Int, _ whole: Range<Int>) -> VerbGroup? {
        let sentence = table.sentence(of: open)
        var end = open
        while end > whole.lowerBound, table.isShape(end - 1, [.comma, .colon]) { end -= 1 }
        for token in Range(from: max(whole.lowerBound, end - Self.mostBetween), upTo: end).reversed() {
            if table.isPunctuation(token) { return nil }
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            let isSaying = group.form == .finite && group.cue.frames.isSuperset(of: [.clause, .quote])
            return isSaying && !group.isNegated ? group : nil
        }
        return nil
    }

    private func isSource(_ words: Range<Int>) -> Bool {
        let boundary = ClauseBoundary(context: context)
        return !words.isEmpty && words.count < Self.longestSource && Speaker(context: context).canBe(words)
            && SourceFinder(context: context).isNounPhrase(words)
            && !words.contains {
                table.isPunctuation($0) || boundary.isFiniteVerb($0) || table.isAny($0, [.relative, .coordinator])
                    || !table.isCapitalized($0) && table.entries[$0].verbForms.contains(.past)
            }
            && !table.isAny(words.lowerBound, [.subordinator, .adverb, .preposition])
    }
}
