import DocumentModel
import LanguageModels

/// "The BBC quoted the ministry as saying that ...", "..., Lee quoted the agency as saying", "Berg was quoted by SANA as
/// saying ...": who quotes, and who is quoted.
struct QuotedAsSayingRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let quoting = Set(["quoting", "citing"].map(WordKey.init))
    private static let verbs = quoting.union(["quoted", "quotes", "quote", "cited", "cites"].map(WordKey.init))
    private static let saying = Set(["saying", "telling"].map(WordKey.init))
    private static let reach = 24

    /// What was found, with the sentences that quote somebody "as saying" read as chains.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var all = found
        for begin in table.keys.indices where isAsSaying(begin) {
            guard let (parts, links) = links(begin) else { continue }
            let replaced = all.filter { touches($0, parts) }
            guard let content = content(begin, parts.upperBound, links, replaced) else { continue }
            all.removeAll { touches($0, parts) || isInside($0, content) }
            all.append(
                Attribution(
                    rule: "chain", links: links, content: content, quotation: context.quotation(of: content),
                    confidence: max(0.8, replaced.map(\.confidence).max() ?? 0)))
        }
        return all
    }

    private func isAsSaying(_ token: Int) -> Bool {
        table.isWord(token, Key.as) && token + 1 < table.count && Self.saying.contains(table.keys[token + 1])
            && !context.isQuoted(token)
    }

    private func touches(_ attribution: Attribution, _ parts: Range<Int>) -> Bool {
        attribution.links.contains { !$0.cue.isEmpty && $0.cue.overlaps(parts) }
    }

    private func isInside(_ attribution: Attribution, _ content: [Range<Int>]) -> Bool {
        attribution.content.contains { part in content.contains { $0.overlaps(part) } }
    }

    /// The words from the quoting verb to "saying", and the links that they make.
    private func links(_ begin: Int) -> (parts: Range<Int>, links: [Attribution.Link])? {
        let sentence = table.sentence(of: begin)
        let reach = max(sentence.lowerBound, begin - Self.reach)..<begin
        guard let verb = reach.last(where: { Self.verbs.contains(table.keys[$0]) && !context.isQuoted($0) }) else {
            return nil
        }
        var first = verb
        while first > sentence.lowerBound, table.isAny(first - 1, [.auxiliary, .adverb, .negation]) { first -= 1 }
        let isPassive = (first..<verb).contains { table.isAny($0, .be) }
        let cue = begin + 1..<begin + 2
        let subject = subject(before: first, verb, sentence)
        guard isPassive else {
            guard verb + 1 < begin, let quoted = context.trimmed(verb + 1..<begin), let subject else { return nil }
            let outer = Attribution.Link(source: subject, cue: first..<verb + 1, lemma: "quote", stance: .report)
            return (first..<begin + 2, [outer, .init(source: quoted, cue: cue, lemma: "say", stance: .say)])
        }
        guard let subject else { return nil }
        guard verb + 2 < begin, table.isWord(verb + 1, Key.by), let outlet = context.trimmed(verb + 2..<begin) else {
            let whole = first..<begin + 2
            let said = Attribution.Link(source: subject, cue: whole, lemma: "say", stance: .say)
            guard let outlet = outletAfter(begin + 2, sentence) else { return (whole, [said]) }
            let by = outlet.lowerBound - 1..<outlet.lowerBound
            let outer = Attribution.Link(source: outlet, cue: by, lemma: "quote", stance: .report)
            return (first..<outlet.upperBound, [outer, said])
        }
        let outer = Attribution.Link(source: outlet, cue: verb..<verb + 2, lemma: "quote", stance: .report)
        return (first..<begin + 2, [outer, .init(source: subject, cue: cue, lemma: "say", stance: .say)])
    }

    /// "was quoted as saying by SANA".
    private func outletAfter(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        guard start + 1 < sentence.upperBound, table.isWord(start, Key.by) else { return nil }
        let limit = context.wordsEnd(sentence)
        let end =
            (start + 1..<limit).first {
                table.isAny($0, [.subordinator, .relative]) || table.isShape($0, [.comma, .semicolon, .quotationMark])
            } ?? limit
        guard let outlet = context.trimmed(start + 1..<end), Speaker(context: context).canBe(outlet) else { return nil }
        return outlet
    }

    private func subject(before first: Int, _ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
        Self.quoting.contains(table.keys[verb])
            ? ParticipleRule(context: context).subjectOfSentence(before: first, sentence)
            : SourceFinder(context: context).subject(before: first, in: sentence)
    }

    /// What stands after "saying", else before the one who quotes.
    private func content(
        _ begin: Int, _ after: Int, _ links: [Attribution.Link], _ replaced: [Attribution]
    ) -> [Range<Int>]? {
        let sentence = table.sentence(of: begin)
        let contents = ContentFinder(context: context)
        let limit = context.wordsEnd(sentence)
        var start = max(begin + 2, after)
        while start < limit, table.isShape(start, [.comma, .colon]) { start += 1 }
        if start < limit,
            table.isWord(start, Key.that) || table.isShape(start, .quotationMark)
                || contents.startsClause(start, in: sentence)
        {
            return context.trimmed(start..<contents.end(from: start, in: sentence)).map { [$0] }
        }
        if let known = replaced.first(where: { $0.content.allSatisfy { $0.upperBound <= begin } }) {
            return known.content
        }
        let end = links.compactMap(\.source?.lowerBound).min() ?? begin
        guard end > sentence.lowerBound + 1, table.isShape(end - 1, [.comma, .quotationMark]) else { return nil }
        return context.trimmed(sentence.lowerBound..<end).map { [$0] }
    }
}
