import DocumentModel
import LanguageModels

/// "Berg said Lind had told her: “I want peace.”": the words between the marks are the inner speaker's, and the outer one
/// passes them on.
struct InnerQuotationRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let shortest = 3
    private static let mostBetween = 5
    private static let longestSource = 12

    /// What was found, with the chains in the place of what was taken for the outer speaker's own words.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var all = found
        for quotation in context.quotations {
            guard let content = context.trimmed(quotation.inner), content.count >= Self.shortest,
                let outer = outer(quotation, all), let inner = inner(quotation, outer)
            else { continue }
            all = all.compactMap { without(inner, quotation, outer, $0) }
            var chain = outer
            let isOwn = isSame(inner.source, outer.links[0].source)
            chain.links = isOwn ? outer.links : [outer.links[0], inner]
            chain.content = [content]
            chain.quotation = .direct
            chain.rule = "chain"
            all.append(chain)
        }
        return all
    }

    /// The attribution of the outer speaker, whose cue stands before the words that introduce the quotation.
    private func outer(_ quotation: Quotation, _ all: [Attribution]) -> Attribution? {
        guard let verb = verb(before: quotation) else { return nil }
        let sentence = table.sentence(of: verb.tokens.lowerBound)
        return all.first { attribution in
            guard attribution.links.count == 1, let link = attribution.links.first, let source = link.source,
                !link.cue.isEmpty, sentence.contains(link.cue.lowerBound),
                max(link.cue.upperBound, source.upperBound) < verb.tokens.lowerBound,
                link.cue.upperBound <= (attribution.content.first?.lowerBound ?? 0)
            else { return false }
            return attribution.content.contains { part in
                part.contains(verb.tokens.lowerBound) || quotation.inner.contains(part.lowerBound)
            }
        }
    }

    /// "had told him: “": the verb of saying with nothing but those spoken to between it and the quotation.
    private func verb(before quotation: Quotation) -> VerbGroup? {
        var end = quotation.open
        while end > 0, table.isShape(end - 1, [.comma, .colon]) { end -= 1 }
        let isParted = end < quotation.open
        guard end > 0, isParted || table.isCapitalized(quotation.inner.lowerBound) else { return nil }
        let sentence = table.sentence(of: end - 1)
        for token in Range(from: max(sentence.lowerBound, end - Self.mostBetween), upTo: end).reversed() {
            if context.isQuoted(token) || table.isPunctuation(token) { return nil }
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            let isSaying =
                group.form == .finite && group.cue.frames.isSuperset(of: [.clause, .quote]) && !group.isNegated
            return isSaying && isSpokenTo(group, group.tokens.upperBound..<max(end, group.tokens.upperBound))
                ? group : nil
        }
        return nil
    }

    private func isSpokenTo(_ group: VerbGroup, _ words: Range<Int>) -> Bool {
        words.isEmpty
            || group.cue.frames.contains(.addressee) && !words.contains { table.isAny($0, [.auxiliary, .relative]) }
            || words.allSatisfy { table.isAny($0, [.weekday, .preposition, .adverb, .addressee, .month]) }
    }

    /// The inner speaker with his verb: its subject, or that of the verb before it ("came up and said").
    private func inner(_ quotation: Quotation, _ outer: Attribution) -> Attribution.Link? {
        guard let group = verb(before: quotation), case let sentence = table.sentence(of: group.tokens.lowerBound),
            let source = subject(before: group.tokens.lowerBound, sentence) ?? subject(of: outer, before: group),
            source.lowerBound >= outer.links[0].cue.upperBound, source.count < Self.longestSource,
            canSpeak(source),
            !source.contains(where: { table.isAny($0, .relative) && !table.isWord($0, Key.that) })
        else { return nil }
        return .init(group, source: source)
    }

    /// Also "her client", "a woman in the crowd": persons whom no list has.
    private func canSpeak(_ source: Range<Int>) -> Bool {
        let speaker = Speaker(context: context)
        return speaker.canBe(source)
            || speaker.head(source).last.map(PersonNoun(table: table).isPerson) ?? false
    }

    /// The subject that ends right before the verb, or before the comma of an aside.
    private func subject(before verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let source = SourceFinder(context: context).subject(before: verb, in: sentence)
        return source.flatMap { $0.upperBound == verb || table.isShape(verb - 1, [.comma, .dash]) ? $0 : nil }
    }

    private func subject(of outer: Attribution, before group: VerbGroup) -> Range<Int>? {
        guard group.tokens.lowerBound > 0, table.isAny(group.tokens.lowerBound - 1, .coordinator) else { return nil }
        var begin = outer.links[0].cue.upperBound
        if table.isWord(begin, Key.that) { begin += 1 }
        let words = Range(from: begin, upTo: group.tokens.lowerBound)
        guard let verb = words.first(where: ClauseBoundary(context: context).isFiniteVerb), verb > begin else {
            return nil
        }
        return SourceFinder(context: context).isNounPhrase(begin..<verb) ? begin..<verb : nil
    }

    /// "Berg said he told Lind: “...”": a pronoun is the outer speaker unless it is known to be another.
    private func isSame(_ inner: Range<Int>?, _ outer: Range<Int>?) -> Bool {
        guard let inner, let outer, inner.count == 1, table.isAny(inner.lowerBound, .subjectPronoun) else {
            return false
        }
        guard let one = context.mention(at: inner.lowerBound)?.entity else { return true }
        return outer.contains { context.mention(at: $0)?.entity == one }
            || !outer.contains { context.mention(at: $0)?.entity != nil }
    }

    /// What is left of another attribution: nothing of the quotation, and nothing of the words that introduce it.
    private func without(
        _ inner: Attribution.Link, _ quotation: Quotation, _ outer: Attribution, _ attribution: Attribution
    ) -> Attribution? {
        guard
            attribution.content.contains(where: { $0.overlaps(inner.cue) || $0.overlaps(quotation.inner) })
                || attribution.links.contains(where: { $0.cue.overlaps(inner.cue) })
        else { return attribution }
        guard attribution.links[0].cue == outer.links[0].cue, let first = attribution.content.first,
            let source = inner.source, first.lowerBound < source.lowerBound,
            let rest = context.trimmed(first.lowerBound..<source.lowerBound), rest.count >= Self.shortest,
            rest.contains(where: ClauseBoundary(context: context).isFiniteVerb)
        else { return nil }
        var left = attribution
        left.content = [withoutConjunction(rest)]
        left.quotation = context.quotation(of: left.content)
        return left
    }

    private func withoutConjunction(_ words: Range<Int>) -> Range<Int> {
        var end = words.upperBound
        while end > words.lowerBound + 1, table.isAny(end - 1, [.coordinator, .relative]) { end -= 1 }
        return words.lowerBound..<end
    }
}
