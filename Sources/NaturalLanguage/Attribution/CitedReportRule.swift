import DocumentModel
import LanguageModels

/// "The article cited a report that said the dam had burst": what is cited says it itself.
struct CitedReportRule {
    let context: AttributionContext

    private static let reach = 10

    /// The attribution with what is cited as its last link, where the claim says what that says.
    func apply(to attribution: Attribution) -> Attribution {
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
