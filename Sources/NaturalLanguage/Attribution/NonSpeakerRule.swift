import DocumentModel
import LanguageModels

/// "This week sees the start of talks", "Such an attack shows ...", "met to discuss the truce": times and deeds say
/// nothing, and what is to be discussed is no claim.
///
/// "You" of a question or an address is nobody in particular.
struct NonSpeakerRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let evidence: Set<String> = [
        "show", "see", "demonstrate", "prove", "underline", "underscore", "highlight", "illustrate", "reflect", "mark",
    ]
    /// Nouns of what is done or happens.
    private static let deeds = Set(
        """
        use attack attacks strike strikes bombing bombings shelling killing killings massacre massacres murder murders
        atrocity atrocities sanction sanctions raid raids offensive offensives war wars violence crime crimes act acts
        action actions incident incidents disaster victory defeat election elections event events death deaths
        debate debates escalation invasion assault assaults visit visits move moves rise fall decision decisions crisis win loss
        """.split(whereSeparator: \.isWhitespace).map { WordKey($0) })

    /// Whether what was taken for an attribution has a time or a deed for its source, or is a topic of talks.
    func applies(to attribution: Attribution) -> Bool {
        if let source = attribution.links.last?.source, source.count == 1, table.isWord(source.lowerBound, Self.you) {
            return true
        }
        guard attribution.links.count == 1, attribution.quotation == .indirect, let link = attribution.links.first,
            let first = link.cue.first
        else { return false }
        if let source = link.source, isNoPhrase(source) || Self.promises.contains(link.lemma) && isDeed(source) {
            return true
        }
        if link.lemma == "discuss" { return link.cue.contains(where: isTo) || first > 0 && isTo(first - 1) }
        guard Self.evidence.contains(link.lemma), let source = link.source else { return false }
        let head = Speaker(context: context).head(source)
        guard let last = head.last, context.mention(at: last)?.kind != .name else { return false }
        return table.isAny(last, [.timeUnit, .weekday]) || Self.deeds.contains(table.keys[last])
    }

    private static let promises: Set<String> = ["promise", "threaten"]
    private static let places = Set(["on", "under", "behind"].map(WordKey.init))
    private static let how = WordKey("how")

    /// "On the other side", "How many of our arguments": no noun phrase.
    private func isNoPhrase(_ source: Range<Int>) -> Bool {
        let first = source.lowerBound
        return source.count > 1 && !table.isShape(first, .allCapitals) && context.mention(at: first)?.kind != .name
            && (Self.places.contains(table.keys[first]) || table.isWord(first, Self.how))
    }

    /// "The debate promised to be long": nothing that promises.
    private func isDeed(_ source: Range<Int>) -> Bool {
        Speaker(context: context).head(source).last.map { Self.deeds.contains(table.keys[$0]) } ?? false
    }

    private static let you = WordKey("you")

    private func isTo(_ token: Int) -> Bool { table.isWord(token, Key.to) }
}
