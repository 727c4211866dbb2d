import DocumentModel
import LanguageModels

/// "The paper reported, citing a confidential estimate, that ...": what is claimed is the estimate's claim.
struct CitingRule {
    let context: AttributionContext

    var table: TokenTable { context.table }

    /// The participles by which a report tells whom it cites.
    static let verbs = Set(["citing", "quoting"].map(WordKey.init))
    private static let finite = Set(["cited", "cites", "quoted", "quotes"].map(WordKey.init))
    private static let anonymity = Phrases(.anonymity)
    static let longest = 14
    static let mostBetween = 5

    /// The attribution with the one who is cited as its last link, where its sentence cites somebody.
    ///
    /// `isTaken` tells what is a cue or source of another attribution.
    func apply(to attribution: Attribution, isTaken: (Int) -> Bool) -> Attribution {
        if let passedOn = passedOn(attribution) { return passedOn }
        guard let link = attribution.links.first, link.source != nil, !link.cue.isEmpty else { return attribution }
        if attribution.links.count == 1, Self.verbs.contains(table.keys[link.cue.lowerBound]) {
            return interrupted(attribution) ?? trailing(attribution, isTaken) ?? attribution
        }
        guard let (verb, source) = cited(by: attribution) else { return attribution }
        return CitedSource(context: context).canBe(source)
            ? chain(attribution, verb, source) : withoutReason(attribution, verb, source)
    }

    /// "..., citing her long experience": why she says it is no part of the claim.
    private func withoutReason(_ attribution: Attribution, _ verb: Int, _ source: Range<Int>) -> Attribution {
        let content = attribution.content.flatMap { without(verb..<source.upperBound, $0) }
        guard !content.isEmpty else { return attribution }
        var claim = attribution
        claim.content = content
        return claim
    }

    /// The verb that cites in the sentence of an attribution, and whom or what it names.
    private func cited(by attribution: Attribution) -> (verb: Int, source: Range<Int>)? {
        guard let link = attribution.links.first, link.source != nil, !link.cue.isEmpty,
            attribution.links.count == 1 || attribution.links.count == 2 && isInOrder(attribution),
            !Self.verbs.contains(table.keys[link.cue.lowerBound]),
            case let sentence = table.sentence(of: link.cue.lowerBound),
            let verb = sentence.first(where: { isCiting($0, attribution) }),
            case let begin = afterDescription(verb + 1, sentence), let source = source(from: begin, verb, sentence),
            source.lowerBound == begin, source.count < Self.longest, !isEvent(source),
            !isOfOther(source.upperBound, link.cue, sentence)
        else { return nil }
        return (verb, source)
    }

    /// "The daily reported that officials believe it is over, citing ...": both before the claim.
    private func isInOrder(_ attribution: Attribution) -> Bool {
        guard let first = attribution.content.first else { return false }
        return attribution.links.allSatisfy { !$0.cue.isEmpty && $0.cue.upperBound <= first.lowerBound }
            && attribution.links[0].cue.upperBound <= attribution.links[1].cue.lowerBound
    }

    /// Who is cited: up to the comma, where the sentence opens with it ("Citing an aide, the daily said").
    func source(from begin: Int, _ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let sources = SourceFinder(context: context)
        return verb == context.withoutDateline(sentence).lowerBound
            ? sources.frontPhrase(after: begin, in: sentence)
            : sources.phrase(after: begin, in: sentence, allowsRelative: false)
    }

    private static let events = Set(
        ["release", "arrest", "lack", "absence", "rise", "fall"].map(WordKey.init))

    /// "citing the release of prisoners": what happened tells nothing.
    func isEvent(_ source: Range<Int>) -> Bool {
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
    func participle(after end: Int, _ sentence: Range<Int>) -> Int? {
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

    private func chain(_ attribution: Attribution, _ verb: Int, _ source: Range<Int>) -> Attribution {
        let content = attribution.content.flatMap { without(verb..<source.upperBound, $0) }
        guard !content.isEmpty else { return attribution }
        // "citing what she described as early reports": she is no part of what is cited.
        if let outer = attribution.links[0].source, outer.lowerBound >= verb, outer.overlaps(verb..<source.upperBound) {
            return attribution
        }
        var chain = attribution
        chain.content = content
        chain.links[0].source = attribution.links[0].source.flatMap { outer in
            outer.overlaps(verb..<source.upperBound)
                ? context.trimmed(outer.lowerBound..<(isRelative(verb - 1) ? verb - 1 : verb)) : outer
        }
        chain.links.insert(.init(source: source, cue: verb..<verb + 1, lemma: "cite", stance: .say), at: 1)
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
        guard isVerb(token), !context.isQuoted(token) else { return false }
        if isReason(token) || token > 0 && table.isAny(token - 1, .preposition) { return false }
        let isInside = attribution.content.contains { $0.contains(token) && $0.lowerBound < token }
        return !isInside || token > 0 && (table.isShape(token - 1, .comma) || isRelative(token - 1))
    }

    /// "citing"; "cited" in "the paper, which cited an aide,".
    private func isVerb(_ token: Int) -> Bool {
        Self.verbs.contains(table.keys[token])
            || Self.finite.contains(table.keys[token]) && token > 1 && isRelative(token - 1)
                && table.isShape(token - 2, .comma)
    }

    private func isRelative(_ token: Int) -> Bool { token >= 0 && table.isWord(token, Key.which) }

    /// "Asking not to be named, citing the rules": why somebody gives no name, right before.
    func isReason(_ token: Int) -> Bool {
        guard Self.verbs.contains(table.keys[token]) else { return false }
        let sentence = table.sentence(of: token)
        let before = max(sentence.lowerBound, token - Self.longest)..<token
        return before.contains { Self.anonymity.match(table, at: $0, before: token) != nil }
    }

    /// The verb by which the sentence of an attribution cites something that can have told nobody anything.
    func reason(in attribution: Attribution) -> Int? {
        guard let (verb, source) = cited(by: attribution), !CitedSource(context: context).canBe(source) else {
            return nil
        }
        return verb
    }

    /// Whether an attribution only says whom somebody cites, as another one of the sentence now does, or what event.
    ///
    /// `cited` has the first tokens of their cues.
    func repeats(_ attribution: Attribution, _ cited: Set<Int>) -> Bool {
        guard let cue = attribution.links.first?.cue, attribution.links.count == 1, !cue.isEmpty else { return false }
        let isMeans =
            attribution.quotation == .indirect && cue.lowerBound > 0 && table.isAny(cue.lowerBound - 1, .preposition)
        return isVerb(cue.lowerBound)
            && (isMeans || cited.contains(cue.lowerBound) || attribution.content.first.map(isEvent) ?? false)
    }
}
