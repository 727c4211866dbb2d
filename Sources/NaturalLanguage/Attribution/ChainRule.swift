import DocumentModel
import LanguageModels

/// "Kirby said Ukraine had reported that ...": what one source says is that another one says it.
struct ChainRule {
    let context: AttributionContext

    /// What an inner source does that makes the claim its own: it says, and does not ask, promise or hope.
    static let speech: Set<Stance> = [
        .say, .report, .claim, .confirm, .deny, .admit, .announce, .warn, .predict, .suggest,
    ]
    /// With what else nobody does without words, where another passes it on: "Berg called for a truce, TASS reported".
    static let utterances = speech.union([.demand, .accuse, .criticize, .praise, .reject])

    func apply(_ group: VerbGroup, source: Range<Int>, in sentence: Range<Int>) -> Attribution? {
        let table = context.table
        let contents = ContentFinder(context: context)
        let limit = context.wordsEnd(sentence)
        var begin = contents.begin(after: group, in: sentence)
        guard begin < limit, group.cue.frames.contains(.clause),
            !group.cue.frames.contains(.weak) || table.isWord(begin, Key.that)
        else { return nil }
        if table.isWord(begin, Key.that) { begin += 1 }
        var index = begin
        while index < limit, index - begin < 10, !table.isPunctuation(index), !context.isQuoted(index) {
            if index > begin, let inner = context.verbs.group(at: index, in: sentence) {
                return link(group, source, inner, begin, sentence)
            }
            index += 1
        }
        return nil
    }

    private func link(
        _ outer: VerbGroup, _ source: Range<Int>, _ inner: VerbGroup, _ begin: Int, _ sentence: Range<Int>
    ) -> Attribution? {
        guard inner.form == .finite, Self.speech.contains(inner.cue.stance),
            let innerSource = SourceFinder(context: context).subject(before: inner.tokens.lowerBound, in: sentence),
            innerSource.lowerBound == begin, namesAnother(innerSource), isStrong(inner),
            Speaker(context: context).canBe(innerSource),
            var attribution = ClauseRule(context: context).apply(inner, source: innerSource, in: sentence)
        else { return nil }
        attribution.links.insert(.init(outer, source: source), at: 0)
        attribution.rule = "chain"
        attribution.confidence -= 0.1
        return attribution
    }

    /// "Berg said the vote showed ...": what shows is no speaker of its own.
    ///
    /// "Berg said troops responded to calls": neither.
    private func isStrong(_ inner: VerbGroup) -> Bool {
        !inner.cue.frames.contains(.weak) && !(inner.cue.lemma == "respond" && inner.hasParticle)
    }

    /// "he said he said": a pronoun mostly is the speaker, no other source.
    private func namesAnother(_ source: Range<Int>) -> Bool {
        source.count > 1 || !context.table.isAny(source.lowerBound, .pronoun)
    }
}
