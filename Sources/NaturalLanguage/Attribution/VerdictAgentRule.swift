import DocumentModel
import LanguageModels

/// "The raid was described as “reckless” by Berg": who calls it so stands at the end of a passive.
struct VerdictAgentRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longest = 14

    /// The attribution with its agent as the source, where the passive has one and nobody else was found.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, link.source == nil,
            VerdictRule.lemmas.contains(link.lemma), let last = attribution.content.last,
            last.lowerBound >= link.cue.upperBound,
            let by = last.dropFirst().last(where: { table.isWord($0, Key.by) && !context.isQuoted($0) }),
            case let agent = by + 1..<last.upperBound, !agent.isEmpty, agent.count < Self.longest,
            SourceFinder(context: context).isNounPhrase(agent), Speaker(context: context).canBe(agent),
            !agent.contains(where: ClauseBoundary(context: context).isFiniteVerb),
            let verdict = context.trimmed(last.lowerBound..<by)
        else { return attribution }
        var own = attribution
        own.links[0].source = agent
        own.content[own.content.count - 1] = verdict
        own.quotation = context.quotation(of: own.content)
        return own
    }
}
