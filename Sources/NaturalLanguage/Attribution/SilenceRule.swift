import DocumentModel
import LanguageModels

/// Who declines to comment, asks for anonymity, or does not say, claims nothing: such words are no attribution.
struct SilenceRule {
    let context: AttributionContext

    private static let reservations = Phrases(
        PhraseList.caveats.entries.filter { !$0.phrase.hasSuffix("not deny") && !$0.phrase.hasSuffix("not denied") }
            + PhraseList.anonymity.entries.filter { $0.value == "ASKED" })
    private static let speech: Set<Stance> = [.say, .report, .confirm, .admit, .announce, .claim]

    /// Whether the source of an attribution keeps silent.
    func applies(to attribution: Attribution) -> Bool {
        guard let link = attribution.links.last, let content = attribution.content.first else { return true }
        let isSilent = Self.speech.contains(link.stance) && isNegated(link.cue) && attribution.quotation == .indirect
        return isSilent || isRefused(link, content) || isReservation(link.cue, content) || isEmpty(attribution)
            || isNobody(link.source)
            || isQuestionPut(link) || isReason(link) || asksForAnonymity(link, content) || isNothing(link, content)
            || isOnCondition(content, attribution.quotation) || isNotDone(link, attribution.quotation)
            || isTopic(attribution) || saysNoComment(attribution)
    }

    private static let withheld: Set<Stance> = [.say, .report, .confirm, .admit, .announce]

    /// "refused to say whether", "refused to confirm that": what is not said is not denied.
    private func isRefused(_ link: Attribution.Link, _ content: Range<Int>) -> Bool {
        guard link.stance == .reject else { return false }
        let words = Array(link.cue) + Array(content.prefix(2))
        guard let to = words.first(where: { context.table.isWord($0, Key.to) }) else { return false }
        return words.contains { token in
            guard token > to else { return false }
            let cue = context.table.entries[token].cue
            return cue >= 0 && Self.withheld.contains(Lexicon.shared.cues[Int(cue)].stance)
        }
    }

    private static let restraint = Phrases(.restraint)
    private static let neither = WordKey("neither")
    private static let nor = WordKey("nor")

    /// "neither confirmed nor denied", "stopped short of blaming": what somebody leaves undone.
    private func isNotDone(_ link: Attribution.Link, _ quotation: Claim.Quotation) -> Bool {
        guard quotation == .indirect, let head = link.cue.first else { return false }
        let table = context.table
        let sentence = table.sentence(of: head)
        if link.cue.contains(where: { Self.restraint.match(table, at: $0, before: sentence.upperBound) != nil }) {
            return true
        }
        let before = max(sentence.lowerBound, head - 3)..<head
        if let last = before.last, table.isWord(last, Self.neither) { return true }
        if let last = before.last, table.isWord(last, Self.nor) {
            return (max(sentence.lowerBound, head - 8)..<last).contains { table.isWord($0, Self.neither) }
        }
        return before.contains { token in
            Self.restraint.match(table, at: token, before: head).map { token + $0.count == head } ?? false
        }
    }

    /// "The spokesman said he had no comment": nothing else than a reservation is claimed.
    private func saysNoComment(_ attribution: Attribution) -> Bool {
        guard attribution.quotation == .indirect, let content = attribution.content.last else { return false }
        return content.prefix(4).contains { token in
            guard let match = Self.reservations.match(context.table, at: token, before: content.upperBound) else {
                return false
            }
            return match.value == "NO_COMMENT" && content.upperBound - token - match.count < 4
        }
    }

    private static let questions = Set([Key.what, Key.how, Key.why, Key.who])

    /// "What Berg said about the dam": names a topic, and no claim.
    private func isTopic(_ attribution: Attribution) -> Bool {
        guard let first = attribution.content.first, first.count == 1, let cue = attribution.links.last?.cue else {
            return false
        }
        return first.lowerBound < cue.lowerBound && Self.questions.contains(context.table.keys[first.lowerBound])
            && !attribution.content.dropFirst().joined().contains(where: isVerb)
    }

    private func isVerb(_ token: Int) -> Bool {
        context.table.isAny(token, .auxiliary) || !context.table.entries[token].verbForms.isEmpty
    }

    private static let nobody = Set(["no", "nobody", "none", "neither"].map(WordKey.init))

    /// "No group has claimed ...", "Neither side ...".
    private func isNobody(_ source: Range<Int>?) -> Bool {
        source.map { Self.nobody.contains(context.table.keys[$0.lowerBound]) } ?? false
    }

    /// "He said nothing", "offered no explanation", "made no mention of it": no claim.
    private func isNothing(_ link: Attribution.Link, _ content: Range<Int>) -> Bool {
        if link.cue.contains(where: { context.table.isWord($0, Key.no) }) { return true }
        if link.lemma == "offer" || link.lemma == "make" { return context.table.isWord(content.lowerBound, Key.no) }
        return Self.speech.contains(link.stance) && context.table.isWord(content.lowerBound, Self.nothing)
            && !content.contains { context.table.isAny($0, .auxiliary) }
    }

    private static let nothing = WordKey("nothing")

    /// "Asked whether ...,": the question that somebody answers, put by nobody in particular.
    private func isQuestionPut(_ link: Attribution.Link) -> Bool {
        guard link.lemma == "ask", let last = link.cue.first(where: { context.table.isWord($0, Key.asked) }) else {
            return false
        }
        let first = context.table.sentence(of: last).lowerBound
        // "A spokesman, when asked whether ..., said"
        if last > first, context.table.isAny(last - 1, .subordinator) { return true }
        let isOpener =
            last == first || context.table.isShape(last - 1, [.quotationMark, .comma])
        // "Berg, asked whether it rained, said": asked she was.
        let isAside = last > first && context.table.isShape(last - 1, .comma)
        return isOpener && (isAside || link.source.map { $0.lowerBound > last } ?? true)
    }

    /// "Asking not to be named, citing the rules".
    private func isReason(_ link: Attribution.Link) -> Bool {
        link.cue.first.map(CitingRule(context: context).isReason) ?? false
    }

    /// "He asked that his name not be used".
    private func asksForAnonymity(_ link: Attribution.Link, _ content: Range<Int>) -> Bool {
        guard link.stance == .ask || link.stance == .demand || link.stance == .plan else { return false }
        return content.prefix(8).contains { token in
            Self.reservations.match(context.table, at: token, before: content.upperBound) != nil
        }
    }

    private static let anonymity = Phrases(.anonymity)

    /// "who described it on the condition of anonymity": under which name somebody speaks.
    private func isOnCondition(_ content: Range<Int>, _ quotation: Claim.Quotation) -> Bool {
        guard quotation == .indirect else { return false }
        let sentence = context.table.sentence(of: content.lowerBound)
        let end = content.count == 1 ? sentence.upperBound : content.upperBound
        let condition = (content.lowerBound..<min(end, content.lowerBound + 4)).first {
            Self.anonymity.match(context.table, at: $0, before: end) != nil
        }
        return condition.map { !(content.lowerBound..<$0).contains { isVerb($0) && !isSpeaking($0) } } ?? false
    }

    /// "agreed to speak on condition of anonymity": under which name, too.
    private func isSpeaking(_ token: Int) -> Bool { Self.speaking.contains(context.table.keys[token]) }

    private static let speaking = Set(["speak", "talk"].map(WordKey.init))

    private func isNegated(_ cue: Range<Int>) -> Bool { cue.contains { context.table.isAny($0, .negation) } }

    /// Whether a caveat or a request for anonymity begins in the cue, or right before it.
    private func isReservation(_ cue: Range<Int>, _ content: Range<Int>) -> Bool {
        let limit = context.table.sentence(of: cue.lowerBound).upperBound
        return cue.contains { token in
            Self.reservations.match(context.table, at: token, before: limit) != nil
        }
    }

    /// Whether nothing but a relative pronoun is claimed ("which he denied").
    private func isEmpty(_ attribution: Attribution) -> Bool {
        guard attribution.content.count == 1, let only = attribution.content.first, only.count == 1 else {
            return false
        }
        return context.table.isAny(only.lowerBound, .relative)
            && !context.table.isWord(only.lowerBound, Key.that)
    }
}
