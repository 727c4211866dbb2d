import DocumentModel
import LanguageModels

/// "The report found that it rained, according to three officials", "Memos suggest that it rained, Lee added": who passes
/// on what somebody else claims.
struct OuterSourceRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longest = 14

    /// The attribution with the one who passes it on as its first link; `isTaken` tells what other attributions have.
    func apply(to attribution: Attribution, isTaken: (Int) -> Bool) -> Attribution {
        guard attribution.links.count < 3, let link = attribution.links.first, let source = link.source,
            let last = attribution.content.last, !link.cue.isEmpty
        else { return attribution }
        let isAfter = source.lowerBound < link.cue.lowerBound && link.cue.upperBound <= last.lowerBound
        if attribution.links.count == 2 { return passedOn(attribution, isAfter, last, isTaken) }
        if attribution.quotation == .direct {
            let front = last.lowerBound > source.upperBound ? front(before: source, isTaken) : nil
            return front.map { chained(attribution, $0) } ?? quoted(attribution, link, source, isTaken)
        }
        if let front = front(before: source, isTaken) { return chained(attribution, front) }
        guard isAfter, let outer = outer(after: end(of: last), isTaken: isTaken) else { return attribution }
        let isIntention = link.stance != .demand && last.prefix(3).contains { table.isWord($0, Key.to) }
        if ChainRule.utterances.contains(link.stance), !isIntention {
            return chained(attribution, outer)
        }
        var chain = attribution
        // "Both sides agreed to stop, a mediator announced": what is done is the claim of the one who says so.
        chain.links = [outer]
        chain.content = [source.lowerBound..<last.upperBound]
        chain.quotation = context.quotation(of: chain.content)
        chain.rule = "parenthetical"
        return chain
    }

    /// "Berg said Lind had warned of a flood, TASS reported": who passes a whole chain on.
    private func passedOn(
        _ attribution: Attribution, _ isAfter: Bool, _ last: Range<Int>, _ isTaken: (Int) -> Bool
    ) -> Attribution {
        guard isAfter, attribution.links[1].cue.lowerBound > attribution.links[0].cue.lowerBound,
            attribution.links[1].cue.upperBound <= last.lowerBound,
            let outer = outer(after: end(of: last), isTaken: isTaken)
        else { return attribution }
        var chain = attribution
        chain.links.insert(outer, at: 0)
        return chain
    }

    /// "According to an excerpt, Lee said that ...": before the one who claims.
    private func front(before source: Range<Int>, _ isTaken: (Int) -> Bool) -> Attribution.Link? {
        let sentence = table.sentence(of: source.lowerBound)
        let begin = sentence.lowerBound
        guard source.lowerBound > begin + 3, table.isShape(source.lowerBound - 1, .comma),
            let match = AccordingToRule.match(context, at: begin, before: source.lowerBound), !isTaken(begin),
            case let cue = begin..<begin + match.count,
            let phrase = SourceFinder(context: context).frontPhrase(after: cue.upperBound, in: sentence),
            phrase.upperBound < source.lowerBound,
            !(phrase.upperBound..<source.lowerBound).contains(where: { table.entries[$0].cue >= 0 })
        else { return nil }
        return .init(
            source: phrase, cue: cue, lemma: table.text(cue).lowercased(), stance: Stance(rawValue: match.value) ?? .say
        )
    }

    /// Where what is claimed ends; past the occasion, where the cue only calls something names ("called it “a lie” in a
    /// speech, Lee reported").
    private func end(of last: Range<Int>) -> Int {
        let sentence = table.sentence(of: last.lowerBound)
        var end = last.upperBound
        if end < sentence.upperBound, context.isMark(end) { end += 1 }
        guard end < sentence.upperBound, table.isAny(end, .preposition),
            let comma = (end..<min(sentence.upperBound, end + Self.longest)).first(where: { table.isPunctuation($0) }),
            table.isShape(comma, .comma), !(end..<comma).contains(where: { table.isAny($0, [.auxiliary, .relative]) })
        else { return last.upperBound }
        return comma
    }

    /// The attribution with both: an outlet passes on what anybody else says, whichever stands first.
    private func chained(_ attribution: Attribution, _ other: Attribution.Link) -> Attribution {
        var chain = attribution
        let outlet = OutletSource(context: context)
        let isPassedOn =
            outlet.names(attribution.links[0].source) && !outlet.names(other.source) || isFirstWord(other.source)
        chain.links.insert(other, at: isPassedOn ? 1 : 0)
        chain.rule = "chain"
        return chain
    }

    private static let early = Set(["preliminary", "initial", "provisional"].map(WordKey.init))
    private static let data = Set(
        ["information", "data", "figures", "findings", "estimates", "results"].map(WordKey.init))

    /// "Berg said it rained, according to preliminary data": he has it from there.
    private func isFirstWord(_ source: Range<Int>?) -> Bool {
        guard let source, source.count > 1 else { return false }
        return Self.early.contains(table.keys[source.lowerBound])
            && source.contains { Self.data.contains(table.keys[$0]) }
    }

    /// "“...,” Berg told Lee, according to an aide": after the reporting clause of a quotation.
    private func quoted(
        _ attribution: Attribution, _ link: Attribution.Link, _ source: Range<Int>, _ isTaken: (Int) -> Bool
    ) -> Attribution {
        let sentence = table.sentence(of: link.cue.lowerBound)
        let end = max(link.cue.upperBound, source.upperBound)
        guard let first = attribution.content.first, first.upperBound <= link.cue.lowerBound, end < sentence.upperBound,
            let comma = (end..<min(sentence.upperBound, end + Self.longest)).first(where: { table.isPunctuation($0) }),
            table.isShape(comma, .comma), let outer = outer(after: comma, isTaken: isTaken)
        else { return attribution }
        return chained(attribution, outer)
    }

    /// The one who passes on what ends at a token: ", Lee added", "according to an aide".
    func outer(after end: Int, isTaken: (Int) -> Bool) -> Attribution.Link? {
        guard end > 0, end + 1 < table.count else { return nil }
        let sentence = table.sentence(of: end - 1)
        let limit = context.wordsEnd(sentence)
        var begin = table.isShape(end, .comma) ? end + 1 : end
        // "as the daily first reported"
        if begin > end, begin + 2 < limit, table.isWord(begin, Key.as) { begin += 1 }
        guard begin + 1 < limit, !context.isQuoted(begin) else { return nil }
        if let match = AccordingToRule.match(context, at: begin, before: limit) {
            let cue = begin..<begin + match.count
            guard !cue.contains(where: isTaken),
                let source = SourceFinder(context: context).phrase(
                    after: cue.upperBound, in: sentence, allowsRelative: false)
            else { return nil }
            return .init(
                source: source, cue: cue, lemma: table.text(cue).lowercased(),
                stance: Stance(rawValue: match.value) ?? .say)
        }
        return begin > end ? reportingClause(begin, limit, sentence, isTaken) : nil
    }

    /// "Lee added" up to the end of the sentence, "his office said in a statement", or up to whom Lee cites.
    private func reportingClause(
        _ begin: Int, _ limit: Int, _ sentence: Range<Int>, _ isTaken: (Int) -> Bool
    ) -> Attribution.Link? {
        let reach = begin + 1..<max(begin + 1, min(limit, begin + Self.longest))
        for token in reach {
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            guard group.form == .finite, !group.tokens.contains(where: { table.isAny($0, .modal) }), !isTaken(token),
                group.cue.frames.contains(.clause),
                group.cue.frames.isDisjoint(with: .weak), endsReport(group, limit, sentence),
                let source = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
                source.lowerBound == begin, !isContact(source), !table.isWord(begin, Key.its)
            else { return nil }
            return .init(group, source: source)
        }
        return nil
    }

    private static let mostAfter = 8
    private static let times = Set(["this", "last", "earlier", "late"].map(WordKey.init))

    /// Whether nothing but an occasion follows the cue, or somebody who is cited.
    func endsReport(_ group: VerbGroup, _ limit: Int, _ sentence: Range<Int>) -> Bool {
        let end = group.tokens.upperBound
        if end == limit || CitingRule(context: context).follows(group, in: sentence) { return true }
        return end < limit && limit - end < Self.mostAfter
            && (table.isAny(end, [.preposition, .weekday]) || Self.times.contains(table.keys[end])
                || context.verbs.isAdverb(end))
            && (end..<limit).allSatisfy(isOfOccasion)
    }

    /// "on Saturday", "this week", "in a post on Telegram".
    private func isOfOccasion(_ token: Int) -> Bool {
        table.isAny(
            token,
            [.preposition, .determiner, .weekday, .month, .timeUnit, .quoteNoun, .documentNoun, .adverb, .addressee])
            || table.isShape(token, .hasDigit) || Self.times.contains(table.keys[token])
            || table.isCapitalized(token) && !table.isPunctuation(token)
    }

    private static let indefinite = Set([Key.a, Key.an, WordKey("something")])

    /// "a claim Moscow (denied)", "a demand the rebels (rejected)": a noun and the subject of its clause, not one phrase.
    private func isContact(_ source: Range<Int>) -> Bool {
        let table = context.table
        guard Self.indefinite.contains(table.keys[source.lowerBound]), let last = source.last else { return false }
        let inner = source.dropFirst()
        if inner.contains(where: { table.isAny($0, .preposition) }) { return false }
        if inner.contains(where: { table.isAny($0, [.determiner, .subjectPronoun]) && !table.isPossessiveMark($0) }) {
            return true
        }
        return context.mention(at: last)?.kind == .name
            && !inner.contains { table.isAny($0, [.role, .title, .bodyNoun, .organizationHead]) }
    }
}
