import DocumentModel
import LanguageModels

/// Reporting clauses that the words for whom they cite stand behind or inside.
extension CitingRule {
    /// "The dam has burst, the broadcaster NOS reports, citing police": found by the words that cite, behind a reporting
    /// clause that nothing else has found.
    func trailing(_ attribution: Attribution, _ isTaken: (Int) -> Bool) -> Attribution? {
        let verb = attribution.links[0].cue.lowerBound
        let sentence = table.sentence(of: verb)
        guard verb > sentence.lowerBound + 4, table.isShape(verb - 1, .comma),
            let group = reportingVerb(before: verb - 1, sentence),
            attribution.links[0].source?.contains(group.head) ?? false || !isTaken(group.head),
            group.cue.frames.contains(.clause),
            let outer = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
            outer.lowerBound > sentence.lowerBound + 2, table.isShape(outer.lowerBound - 1, .comma),
            let source = source(from: verb + 1, verb, sentence), CitedSource(context: context).canBe(source),
            let content = context.trimmed(sentence.lowerBound..<outer.lowerBound - 1), !content.contains(where: isTaken)
        else { return nil }
        var chain = attribution
        chain.links = [
            .init(group, source: outer), .init(source: source, cue: verb..<verb + 1, lemma: "cite", stance: .say),
        ]
        chain.content = [context.withoutDateline(content)]
        chain.quotation = context.quotation(of: chain.content)
        chain.rule = "chain"
        return chain
    }

    /// "Togo urged Mali to leave, Tanjug reported, citing an aide": the aide stands between the outlet and Togo.
    func passedOn(_ attribution: Attribution) -> Attribution? {
        guard attribution.links.count == 2, let outer = attribution.links.first, let inner = attribution.links.last,
            !outer.cue.isEmpty, !inner.cue.isEmpty, inner.cue.upperBound <= outer.cue.lowerBound
        else { return nil }
        let sentence = table.sentence(of: outer.cue.lowerBound)
        guard let verb = participle(after: outer.cue.upperBound, sentence),
            let source = SourceFinder(context: context).phrase(after: verb + 1, in: sentence, allowsRelative: false),
            source.lowerBound == verb + 1, source.count < Self.longest
        else { return nil }
        var chain = attribution
        chain.links.insert(.init(source: source, cue: verb..<verb + 1, lemma: "cite", stance: .say), at: 1)
        return chain
    }

    /// "reported on Monday, citing X, that ...": found by the words that cite, which stand between a verb and its clause.
    func interrupted(_ attribution: Attribution) -> Attribution? {
        let verb = attribution.links[0].cue.lowerBound
        let sentence = table.sentence(of: verb)
        guard verb > sentence.lowerBound + 1, table.isShape(verb - 1, .comma),
            let group = reportingVerb(before: verb - 1, sentence),
            let outer = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
            let source = SourceFinder(context: context).phrase(after: verb + 1, in: sentence, allowsRelative: false),
            source.upperBound < context.wordsEnd(sentence), table.isShape(source.upperBound, .comma)
        else { return nil }
        let end = ContentFinder(context: context).end(from: source.upperBound + 1, in: sentence)
        guard let content = context.trimmed(source.upperBound + 1..<end) else { return nil }
        var chain = attribution
        chain.links = [.init(group, source: outer)]
        if !isEvent(source) {
            chain.links.append(.init(source: source, cue: verb..<verb + 1, lemma: "cite", stance: .say))
        }
        chain.content = [content]
        chain.quotation = context.quotation(of: [content])
        chain.rule = "chain"
        return chain
    }

    /// The finite verb that ends before a comma, whatever adverbs and dates stand between.
    private func reportingVerb(before comma: Int, _ sentence: Range<Int>) -> VerbGroup? {
        var last = comma - 1
        while last > sentence.lowerBound, comma - last < Self.mostBetween,
            table.isAny(last, [.adverb, .weekday, .month, .preposition, .number])
                || table.isShape(last, .hasDigit)
        {
            last -= 1
        }
        let group = context.verbs.group(at: last, in: sentence)
        return group?.form == .finite ? group : nil
    }
}
