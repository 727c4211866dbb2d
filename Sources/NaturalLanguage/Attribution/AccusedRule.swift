import DocumentModel
import LanguageModels

/// "Togo accused of war crimes by a rights group": who is accused is the subject of the charge, and no source.
struct AccusedRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let lemmas: Set<String> = ["accuse", "charge"]
    private static let verbs = Set(["accused", "charged"].map(WordKey.init))
    private static let longestAgent = 12

    /// The attribution with the accused at the head of what is claimed, and with who accuses as its source, where the text
    /// says.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation != .direct, let link = attribution.links.first,
            Self.lemmas.contains(link.lemma), let verb = link.cue.first(where: { Self.verbs.contains(table.keys[$0]) }),
            verb + 2 < table.count, table.isWord(verb + 1, Key.of) || table.isWord(verb + 1, Key.with),
            let accused = accused(attribution, verb), let last = attribution.content.last, last.lowerBound > verb
        else { return attribution }
        var passive = attribution
        let deed = verb + 1..<last.upperBound
        let agent = agent(deed)
        passive.links[0].source = agent
        passive.links[0].cue = link.cue.lowerBound..<max(verb + 1, min(link.cue.upperBound, verb + 1))
        passive.content = [accused, verb + 1..<(agent.map { $0.lowerBound - 1 } ?? deed.upperBound)]
        passive.quotation = context.quotation(of: passive.content)
        passive.rule = "passive"
        return passive
    }

    /// Who stands right before a passive: what was taken for the source, or for the first part of the claim.
    private func accused(_ attribution: Attribution, _ verb: Int) -> Range<Int>? {
        let link = attribution.links[0]
        if let source = link.source {
            return source.upperBound == link.cue.lowerBound && attribution.content.count == 1 ? source : nil
        }
        guard attribution.content.count == 2, let first = attribution.content.first,
            first.upperBound <= link.cue.lowerBound
        else { return nil }
        return first
    }

    /// "by a rights group" at the end.
    private func agent(_ deed: Range<Int>) -> Range<Int>? {
        guard let by = deed.last(where: { table.isWord($0, Key.by) }), by + 1 < deed.upperBound,
            case let words = by + 1..<deed.upperBound, words.count < Self.longestAgent,
            !words.contains(where: { table.isPunctuation($0) && !table.isShape($0, .dash) }),
            Speaker(context: context).canBe(words), SourceFinder(context: context).isNounPhrase(words)
        else { return nil }
        return words
    }
}
