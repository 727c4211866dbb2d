import DocumentModel
import LanguageModels

/// "The paper reported, citing a confidential estimate, that ...": what is claimed is the estimate's claim.
struct CitingRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let verbs = Set(["citing", "quoting"].map(WordKey.init))
    private static let anonymity = Phrases(.anonymity)
    private static let longest = 14
    private static let mostBetween = 5

    /// The attribution with the one who is cited as its last link, where its sentence cites somebody.
    func apply(to attribution: Attribution) -> Attribution {
        if let passedOn = passedOn(attribution) { return passedOn }
        guard attribution.links.count == 1, let link = attribution.links.first, link.source != nil, !link.cue.isEmpty
        else { return attribution }
        if Self.verbs.contains(table.keys[link.cue.lowerBound]) { return interrupted(attribution) ?? attribution }
        let sentence = table.sentence(of: link.cue.lowerBound)
        guard let verb = sentence.first(where: { isCiting($0, attribution) }),
            case let begin = afterDescription(verb + 1, sentence),
            let source = SourceFinder(context: context).phrase(after: begin, in: sentence, allowsRelative: false),
            source.lowerBound == begin, source.count < Self.longest, !isEvent(source),
            !isOfOther(source.upperBound, link.cue, sentence)
        else { return attribution }
        return chain(attribution, verb, source)
    }

    private static let events = Set(
        ["release", "arrest", "lack", "absence", "rise", "fall"].map(WordKey.init))

    /// "citing the release of prisoners": what happened tells nothing.
    private func isEvent(_ source: Range<Int>) -> Bool {
        let head = Speaker(context: context).head(source)
        guard let last = head.last, last + 1 < table.count else { return false }
        return Self.events.contains(table.keys[last]) && table.isAny(last + 1, [.preposition, .relative])
    }

    /// "..., and Berg, citing the agency, said": cited for another cue, right behind it.
    private func isOfOther(_ comma: Int, _ cue: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard comma + 1 < sentence.upperBound, table.isShape(comma, .comma),
            let group = context.verbs.group(at: comma + 1, in: sentence), group.form == .finite
        else { return false }
        return !group.tokens.overlaps(cue) && group.tokens.lowerBound > cue.lowerBound
    }

    private static let descriptions = Set(["described", "called", "termed"].map(WordKey.init))

    /// "citing what he described as unconfirmed reports": past what only says how he puts it.
    private func afterDescription(_ begin: Int, _ sentence: Range<Int>) -> Int {
        guard begin < sentence.upperBound, table.isWord(begin, Key.what),
            let verb = (begin + 1..<min(begin + 5, sentence.upperBound)).first(where: {
                Self.descriptions.contains(table.keys[$0])
            }), verb + 1 < sentence.upperBound
        else { return begin }
        return table.isWord(verb + 1, Key.as) ? verb + 2 : verb + 1
    }

    /// Whether behind a cue somebody is cited: "Tanjug reported, citing an aide", "reported on Monday, citing".
    func follows(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        participle(after: group.tokens.upperBound, sentence) != nil
    }

    private static let mostOfTime = 5

    /// The verb that cites right after the comma behind a cue, past a day.
    private func participle(after end: Int, _ sentence: Range<Int>) -> Int? {
        let limit = context.wordsEnd(sentence)
        guard end < limit,
            let comma = (end..<min(limit, end + Self.mostOfTime)).first(where: { table.isPunctuation($0) }),
            table.isShape(comma, .comma), comma + 1 < limit, Self.verbs.contains(table.keys[comma + 1]),
            (end..<comma).allSatisfy({
                table.isAny($0, [.preposition, .weekday, .month]) || table.isShape($0, .hasDigit)
            })
        else { return nil }
        return comma + 1
    }

    /// "Togo urged Mali to leave, Tanjug reported, citing an aide": the aide stands between the outlet and Togo.
    private func passedOn(_ attribution: Attribution) -> Attribution? {
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
    private func interrupted(_ attribution: Attribution) -> Attribution? {
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

    private func chain(_ attribution: Attribution, _ verb: Int, _ source: Range<Int>) -> Attribution {
        let content = attribution.content.flatMap { without(verb..<source.upperBound, $0) }
        guard !content.isEmpty, content == attribution.content || Speaker(context: context).canBe(source) else {
            return attribution
        }
        // "citing what she described as early reports": she is no part of what is cited.
        if let outer = attribution.links[0].source, outer.lowerBound >= verb, outer.overlaps(verb..<source.upperBound) {
            return attribution
        }
        var chain = attribution
        chain.content = content
        chain.links[0].source = attribution.links[0].source.flatMap { outer in
            outer.overlaps(verb..<source.upperBound) ? context.trimmed(outer.lowerBound..<verb) : outer
        }
        chain.links.append(.init(source: source, cue: verb..<verb + 1, lemma: "cite", stance: .say))
        chain.rule = "chain"
        return chain
    }

    /// What is left of a part of the claim when the words that cite are taken out.
    private func without(_ citation: Range<Int>, _ part: Range<Int>) -> [Range<Int>] {
        guard part.overlaps(citation) else { return [part] }
        let before = part.lowerBound..<max(part.lowerBound, citation.lowerBound)
        let after = min(part.upperBound, citation.upperBound)..<part.upperBound
        return [before, after].compactMap { $0.isEmpty ? nil : context.trimmed($0) }
    }

    /// A participle near the cue that begins the claim or stands after a comma.
    private func isCiting(_ token: Int, _ attribution: Attribution) -> Bool {
        guard Self.verbs.contains(table.keys[token]), !context.isQuoted(token) else { return false }
        if isReason(token) || token > 0 && table.isWord(token - 1, Key.without) { return false }
        let isInside = attribution.content.contains { $0.contains(token) && $0.lowerBound < token }
        return !isInside || token > 0 && table.isShape(token - 1, .comma)
    }

    /// "Asking not to be named, citing the rules": why somebody gives no name, right before.
    func isReason(_ token: Int) -> Bool {
        guard Self.verbs.contains(table.keys[token]) else { return false }
        let sentence = table.sentence(of: token)
        let before = max(sentence.lowerBound, token - Self.longest)..<token
        return before.contains { Self.anonymity.match(table, at: $0, before: token) != nil }
    }

    /// Whether an attribution only says whom somebody cites, as another one of the sentence now does, or what event.
    ///
    /// `cited` has the first tokens of their cues.
    func repeats(_ attribution: Attribution, _ cited: Set<Int>) -> Bool {
        guard let cue = attribution.links.first?.cue, attribution.links.count == 1, !cue.isEmpty else { return false }
        return Self.verbs.contains(table.keys[cue.lowerBound])
            && (cited.contains(cue.lowerBound) || attribution.content.first.map(isEvent) ?? false)
    }
}
