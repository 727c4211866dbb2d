import DocumentModel
import LanguageModels

/// "The article cited a report that said the dam had burst": what is cited says it itself.
struct CitedReportRule {
    let context: AttributionContext

    private static let reach = 10

    /// The attribution with what is cited as its last link, where the claim says what that says.
    func apply(to attribution: Attribution) -> Attribution {
        if let related = related(attribution) { return related }
        let table = context.table
        guard attribution.links.count == 1, let link = attribution.links.first, link.lemma == "cite",
            let content = attribution.content.first, content.lowerBound == link.cue.upperBound,
            let relative = content.prefix(Self.reach).dropFirst().first(where: { table.isAny($0, .relative) }),
            case let cited = content.lowerBound..<relative, Speaker(context: context).canBe(cited),
            case let sentence = table.sentence(of: relative),
            let verb = (relative + 1..<min(content.upperBound, relative + 4)).first(where: {
                table.entries[$0].cue >= 0
            }),
            let group = group(verb, after: relative, sentence),
            let said = ClauseRule(context: context).apply(group, source: cited, in: sentence)
        else { return attribution }
        var chain = said
        chain.links.insert(link, at: 0)
        chain.rule = "chain"
        chain.confidence = attribution.confidence
        return chain
    }

    private static let quoting = Set(["quoted", "quotes", "quote", "cited", "cites", "cite"].map(WordKey.init))

    /// "The station quoted residents who said that it rained": the residents, whom the station passes on.
    private func related(_ attribution: Attribution) -> Attribution? {
        let table = context.table
        guard attribution.links.count == 1, let link = attribution.links.first, let pronoun = link.source,
            pronoun.count == 1, table.isWord(pronoun.lowerBound, Key.who), pronoun.lowerBound > 2,
            case let sentence = table.sentence(of: pronoun.lowerBound),
            let verb = Range(
                from: max(sentence.lowerBound + 1, pronoun.lowerBound - Self.reach), upTo: pronoun.lowerBound - 1
            ).last(where: { Self.quoting.contains(table.keys[$0]) && !context.isQuoted($0) }),
            case let cited = verb + 1..<pronoun.lowerBound, Speaker(context: context).canBe(cited),
            !cited.contains(where: { table.isPunctuation($0) || table.isAny($0, .auxiliary) }),
            let outer = SourceFinder(context: context).subject(before: verb, in: sentence),
            !table.isAny(outer.lowerBound, .relative)
        else { return nil }
        var chain = attribution
        chain.links[0].source = cited
        chain.links.insert(.init(source: outer, cue: verb..<verb + 1, lemma: "quote", stance: .report), at: 0)
        chain.rule = "chain"
        return chain
    }

    /// "that said": after the relative pronoun, which might be an article elsewhere.
    private func group(_ verb: Int, after relative: Int, _ sentence: Range<Int>) -> VerbGroup? {
        if let group = context.verbs.group(at: verb, in: sentence) {
            return group.form == .finite && group.tokens.lowerBound == relative + 1 ? group : nil
        }
        guard verb == relative + 1, context.table.entries[verb].verbForms.contains(.past) else { return nil }
        let cue = Lexicon.shared.cues[Int(context.table.entries[verb].cue)]
        return VerbGroup(
            tokens: verb..<verb + 1, head: verb, cue: cue, form: .finite, isNegated: false, hasParticle: false)
    }
}
