import DocumentModel
import LanguageModels

/// "A source quoted by TASS claims ...", "..., he said, as quoted by SANA", "a report seen by Reuters": an outlet passes
/// the claim on.
struct CarrierRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let verbs: [WordKey: String] = .init(
        uniqueKeysWithValues: [
            ("quoted", "quote"), ("cited", "cite"), ("carried", "carry"), ("published", "publish"), ("aired", "air"),
            ("broadcast", "broadcast"), ("relayed", "relay"), ("seen", "see"), ("obtained", "obtain"),
            ("reviewed", "review"), ("reported", "report"),
        ].map { (WordKey($0.0), $0.1) })

    /// The attribution with the outlet as its first link, where one is said to carry it.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, var link = attribution.links.first, !link.cue.isEmpty else {
            return attribution
        }
        let sentence = table.sentence(of: link.cue.lowerBound)
        guard let verb = sentence.first(where: { isCarried($0, attribution, sentence) }),
            let outlet = outlet(after: verb + 2, sentence)
        else { return attribution }
        let begin = verb > sentence.lowerBound && table.isWord(verb - 1, Key.as) ? verb - 1 : verb
        if let source = link.source, source.contains(verb) || source.overlaps(outlet) {
            let rest =
                source.contains(verb)
                ? noun(source.lowerBound..<max(source.lowerBound, begin))
                : SourceFinder(context: context).subject(before: begin, in: sentence)
            guard let rest else { return attribution }
            link.source = rest
        }
        if let cut = link.cue.first(where: { $0 >= begin }), cut > link.cue.lowerBound {
            link.cue = link.cue.lowerBound..<cut
        }
        var chain = attribution
        let carrier = Attribution.Link(
            source: outlet, cue: begin..<verb + 2, lemma: Self.verbs[table.keys[verb]] ?? "", stance: .report)
        chain.links = [carrier, link]
        chain.rule = "chain"
        return chain
    }

    /// "a memo, a copy of which was (seen by)": what stands before the clause that tells who has it.
    private func noun(_ words: Range<Int>) -> Range<Int>? {
        let relative = words.first { table.isAny($0, .relative) }
        let comma = relative.flatMap { end in (words.lowerBound..<end).first { table.isShape($0, .comma) } }
        return context.trimmed(words.lowerBound..<(comma ?? relative ?? words.upperBound))
    }

    /// "quoted by" outside of the claim and of quotation marks.
    private func isCarried(_ token: Int, _ attribution: Attribution, _ sentence: Range<Int>) -> Bool {
        Self.verbs[table.keys[token]] != nil && token + 2 < sentence.upperBound && table.isWord(token + 1, Key.by)
            && !context.isQuoted(token) && !isHead(token, of: attribution.links[0].cue)
            && !attribution.content.contains { $0.contains(token) } && !isParted(token, attribution.links[0].cue)
    }

    /// Whether a token is in a cue, and not behind its verb ("said in remarks carried by").
    private func isHead(_ token: Int, of cue: Range<Int>) -> Bool {
        cue.contains(token) && !(cue.lowerBound..<token).contains { table.entries[$0].cue >= 0 }
    }

    /// Whether the one who is carried and the cue stand in different clauses.
    private func isParted(_ token: Int, _ cue: Range<Int>) -> Bool {
        let between = min(token, cue.lowerBound)..<max(token, cue.lowerBound)
        return between.contains { table.isShape($0, .semicolon) && !context.isQuoted($0) }
    }

    /// The outlet whose name or noun begins at a token.
    func outlet(after start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let limit = context.wordsEnd(sentence)
        guard start < limit else { return nil }
        let end = (start..<limit).first {
            table.isPunctuation($0) && !table.isShape($0, .dash) || isBound($0, sentence)
        }
        guard
            let phrase = SourceFinder(context: context).phrase(
                after: start, in: sentence.lowerBound..<(end ?? limit), allowsRelative: false),
            phrase.lowerBound == start
        else { return nil }
        return OutletSource(context: context).names(phrase) ? phrase : nil
    }

    private func isBound(_ token: Int, _ sentence: Range<Int>) -> Bool {
        context.mention(at: token)?.kind != .name
            && (table.isAny(token, .relative) || context.verbs.group(at: token, in: sentence) != nil)
    }
}
