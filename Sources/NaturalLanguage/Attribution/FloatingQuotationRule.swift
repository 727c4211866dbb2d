import DocumentModel
import LanguageModels

/// A quotation without a cue, right after somebody was quoted: "Berg denied it. (new paragraph) “We were not there.”"
///
/// It is laid to the last speaker, with little confidence; where nobody spoke in the sentence before, to the only person
/// whom that presents, else to nobody.
struct FloatingQuotationRule {
    let context: AttributionContext
    let tree: SyntaxTree?

    private static let shortest = 4
    /// Of those that PolNeAR's training part annotates, 79 of 100 have this speaker; many it does not annotate.
    private static let confidence = 0.65

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
        var speakers = lastOfSentence.map { $0.map { found[$0].links.first?.source } ?? nil }
        return context.quotations.compactMap { quotation in
            guard !quotation.inner.contains(where: { taken[$0] }), let floating = attribution(quotation, speakers)
            else { return nil }
            // Its next paragraph is the same one's.
            let last = Int(context.table.sentenceOfToken[quotation.outer.upperBound - 1])
            speakers[last] = floating.links[0].source
            return floating
        }
    }

    private func attribution(_ quotation: Quotation, _ speakers: [Range<Int>?]) -> Attribution? {
        let sentence = Int(context.table.sentenceOfToken[quotation.open])
        guard let content = context.trimmed(quotation.inner), content.count > 2,
            let source = afterColon(quotation)
                ?? (content.count >= Self.shortest && isWhole(quotation) ? before(sentence, speakers) : nil),
            namesSomebody(source)
        else { return nil }
        let link = Attribution.Link(
            source: source, cue: content.lowerBound..<content.lowerBound, lemma: "", stance: .say)
        return Attribution(
            rule: "floating", links: [link], content: [content], quotation: .direct,
            confidence: Self.confidence)
    }

    /// Who spoke in the sentence before, or is presented there.
    private func before(_ sentence: Int, _ speakers: [Range<Int>?]) -> Range<Int>? {
        guard sentence > 0 else { return nil }
        return speakers[sentence - 1] ?? presented(context.table.sentences[sentence - 1], sentence - 1)
    }

    /// Whom the words before a colon present: "Anna Berg was blunt: “Our house is gone”".
    private func afterColon(_ quotation: Quotation) -> Range<Int>? {
        let sentence = context.table.sentence(of: quotation.open)
        let rest = quotation.outer.upperBound..<max(sentence.upperBound, quotation.outer.upperBound)
        guard quotation.open > sentence.lowerBound + 2, context.table.isShape(quotation.open - 1, .colon),
            rest.allSatisfy({ context.table.isPunctuation($0) })
        else { return nil }
        return presented(
            sentence.lowerBound..<quotation.open - 1, Int(context.table.sentenceOfToken[quotation.open]))
    }

    /// The one person whom words present as the subject of their sentence; nobody where they name others too.
    ///
    /// "Anna Berg, 43, fled the town. “Our house is gone.”"
    private func presented(_ words: Range<Int>, _ sentence: Int) -> Range<Int>? {
        let table = context.table
        guard let tree, !words.contains(where: context.isQuoted), table.kindOfSentence[sentence] == .paragraph,
            let subject = words.first(where: { tree.relations[$0] == Relation.subject && isRoot(tree.heads[$0], tree) }
            ),
            let source = context.trimmed(tree.range(subject)), !table.isAny(subject, [.they, .group, .pluralRole]),
            !source.contains(where: { table.isAny($0, .coordinator) }),
            !words.contains(where: { !source.contains($0) && isSomebody($0) })
        else { return nil }
        return source
    }

    private func isRoot(_ token: Int32, _ tree: SyntaxTree) -> Bool { token >= 0 && tree.heads[Int(token)] < 0 }

    /// Somebody else than those who are spoken to ("reporters").
    private func isSomebody(_ token: Int) -> Bool {
        if context.table.isAny(token, .addressee), context.mention(at: token)?.kind != .name { return false }
        return context.table.isAny(token, [.role, .group]) || context.mention(at: token).map(isOther) ?? false
    }

    private func isOther(_ mention: Mention) -> Bool { mention.type == .person && mention.kind != .pronoun }

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
