import DocumentModel
import LanguageModels

/// "Two soldiers had no wish to leave, the agency said, according to Lee": a claim that is itself laid to somebody.
///
/// The claim begins with another source and its cue; they become the last link, and what they say the content.
struct InnerSourceRule {
    let context: AttributionContext

    private static let reach = 12

    /// The attribution with the inner source as its last link, where its claim begins with one.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation != .direct, let first = attribution.content.first,
            let inner = inner(first, attribution.links[0])
        else { return attribution }
        let content = inner.content.map { $0.clamped(to: first) }.filter { !$0.isEmpty }
        guard !content.isEmpty else { return attribution }
        var chain = attribution
        let outlet = OutletSource(context: context)
        let isPassedOn = outlet.names(inner.links[0].source) && !outlet.names(attribution.links[0].source)
        chain.links = isPassedOn ? inner.links + attribution.links : attribution.links + inner.links
        chain.content = content + attribution.content.dropFirst()
        chain.rule = "chain"
        return chain
    }

    /// "according to": passes on what a document finds too.
    private func isPrepositional(_ cue: Range<Int>) -> Bool {
        cue.isEmpty || AccordingToRule.match(context, at: cue.lowerBound, before: cue.upperBound) != nil
    }

    private func inner(_ content: Range<Int>, _ outer: Attribution.Link) -> Attribution? {
        let table = context.table
        let isReport = isPrepositional(outer.cue)
        let isOfOutlet = OutletSource(context: context).names(outer.source)
        let begin = table.isWord(content.lowerBound, Key.that) ? content.lowerBound + 1 : content.lowerBound
        guard begin < content.upperBound else { return nil }
        let sentence = table.sentence(of: begin)
        for token in begin..<min(content.upperBound, begin + Self.reach) {
            if context.isQuoted(token) || table.isPunctuation(token) { return nil }
            if let figure = FigureRule(context: context).attribution(token, sentence),
                figure.links.first?.source?.lowerBound == begin
            {
                return figure
            }
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            guard group.form == .finite, isUtterance(group, isOfOutlet),
                let source = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
                source.lowerBound == begin, source.count > 1 || !table.isAny(source.lowerBound, .pronoun),
                isReport || !group.cue.frames.contains(.weak) || group.cue.stance == .demand || isStated(group),
                Speaker(context: context).canBe(source), !asksSpeaker(group)
            else { return nil }
            return claim(group, source, sentence)
        }
        return nil
    }

    /// What an outlet tells of somebody's belief is that one's claim.
    private func isUtterance(_ group: VerbGroup, _ isOfOutlet: Bool) -> Bool {
        ChainRule.utterances.contains(group.cue.stance) || isOfOutlet && group.cue.stance == .believe
    }

    /// "stated that": no noun, as its clause shows.
    private func isStated(_ group: VerbGroup) -> Bool {
        group.cue.stance == .say && group.tokens.upperBound < context.table.count
            && context.table.isWord(group.tokens.upperBound, Key.that)
    }

    private static let speakers = Set(["him", "me"].map(WordKey.init))

    /// "testified that Lind ordered him to leave": he tells what was asked of himself.
    private func asksSpeaker(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return group.cue.stance == .demand && next < context.table.count
            && Self.speakers.contains(context.table.keys[next])
    }

    private func claim(_ group: VerbGroup, _ source: Range<Int>, _ sentence: Range<Int>) -> Attribution? {
        if let clause = ClauseRule(context: context).apply(group, source: source, in: sentence) { return clause }
        // "troops responded to calls" say nothing.
        guard group.hasParticle && group.cue.lemma != "respond" || !ChainRule.speech.contains(group.cue.stance) else {
            return nil
        }
        return InfinitiveRule(context: context).apply(group, source: source, in: sentence)
            ?? ObjectRule(context: context).apply(group, source: source, in: sentence)
    }
}
