import DocumentModel
import LanguageModels

/// "The officer was accused by villagers of looting": what the officer is accused of is no part of who accuses him.
struct PassiveAgentRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let charges = Set(["of", "for", "with", "over"].map(WordKey.init))

    /// The attribution with its source cut before the preposition of its cue.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, link.stance == .accuse,
            let source = link.source, source.lowerBound > 0, table.isWord(source.lowerBound - 1, Key.by),
            source.lowerBound - link.cue.upperBound < 2,
            let charge = source.dropFirst().first(where: { Self.charges.contains(table.keys[$0]) }),
            isCharge(charge, link.lemma), let last = attribution.content.last, last.upperBound <= link.cue.lowerBound
        else { return attribution }
        var cut = attribution
        cut.links[0].source = source.lowerBound..<charge
        cut.content.append(charge..<source.upperBound)
        return cut
    }

    /// "of" belongs to "accuse"; to "blame" and "charge" it does not ("blamed by the head of the union").
    private func isCharge(_ token: Int, _ lemma: String) -> Bool {
        table.isWord(token, Key.of) ? lemma == "accuse" : true
    }
}
