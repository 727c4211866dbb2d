import DocumentModel
import LanguageModels

/// "Navalny feared dead", "Assad reported to have fled": a passive without its auxiliary has a subject, not a source.
struct HeadlinePassiveRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private var table: TokenTable { context.table }

    /// What somebody may be "said to be"; of the others the active takes "to" as well ("he claimed to be").
    private static let infinitive: Set<String> = [
        "believe", "think", "report", "say", "know", "understand", "presume", "assume", "suspect", "allege", "estimate",
    ]
    private static let state: Set<String> = ["fear", "believe", "presume", "think", "report", "assume", "suspect"]
    private static let states: Set<UInt64> = [Tag.adjective, Tag.verb]

    /// The attribution with its source as the subject of what is claimed, where its cue is such a passive.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation == .indirect, var link = attribution.links.first,
            let source = link.source, link.cue.count == 1, source.upperBound == link.cue.lowerBound,
            let content = attribution.content.first, content.lowerBound == link.cue.upperBound,
            table.entries[link.cue.lowerBound].verbForms.contains(.participle), isPassive(link.lemma, content)
        else { return attribution }
        link.source = nil
        if link.stance == .know { link.stance = .believe }
        var passive = attribution
        passive.links = [link]
        passive.content.insert(source, at: 0)
        passive.rule = "passive"
        return passive
    }

    private func isPassive(_ lemma: String, _ content: Range<Int>) -> Bool {
        let first = content.lowerBound
        if table.isWord(first, Key.to) { return Self.infinitive.contains(lemma) }
        guard Self.state.contains(lemma), Self.states.contains(tree.tags[first]) else { return false }
        // "trapped in", "dead": a state, and no noun that it describes ("feared dead men").
        let next = first + 1
        return next >= content.upperBound || table.isAny(next, [.preposition, .coordinator, .subordinator])
            || table.isPunctuation(next)
    }
}
