import DocumentModel
import LanguageModels

/// "Berg called the report false": what somebody calls false he denies; other names for things are claims, not demands.
struct VerdictRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    static let lemmas: Set<String> = [
        "call", "describe", "label", "brand", "dub", "term", "characterize", "portray",
    ]
    private static let particles = Set(["for", "on", "upon"].map(WordKey.init))
    private static let denials = Set(PhraseList.verdicts.entries.map { WordKey($0.phrase) })
    private static let reach = 5

    /// The attribution with the stance that its words have together.
    func apply(to attribution: Attribution) -> Attribution {
        if let excluded = excluded(attribution) { return excluded }
        guard let link = attribution.links.last, Self.lemmas.contains(link.lemma), let last = attribution.content.last
        else { return attribution }
        var judged = attribution
        let number = attribution.links.count - 1
        if last.suffix(Self.reach).contains(where: { Self.denials.contains(table.keys[$0]) }) {
            judged.links[number].stance = .deny
        } else if link.lemma == "call", !isDemand(link.cue, last.lowerBound) {
            judged.links[number].stance = .claim
        }
        return judged
    }

    private static let out = WordKey("out")

    /// "ruled out talks", "ruled out that it had rained": rejects a plan, and denies what may have been.
    private func excluded(_ attribution: Attribution) -> Attribution? {
        guard let link = attribution.links.last, link.lemma == "rule", let first = attribution.content.first,
            link.cue.contains(where: { table.isWord($0, Self.out) })
        else { return nil }
        var judged = attribution
        judged.links[attribution.links.count - 1].stance = table.isWord(first.lowerBound, Key.that) ? .deny : .reject
        return judged
    }

    /// "called for", "called on": with a particle, or with "to" after those who are called.
    private func isDemand(_ cue: Range<Int>, _ begin: Int) -> Bool {
        let next = cue.upperBound
        return cue.contains { Self.particles.contains(table.keys[$0]) }
            || next < table.count && Self.particles.contains(table.keys[next])
            || !isIndefinite(begin)
                && (begin..<min(table.count, begin + 8)).contains { table.isWord($0, Key.to) }
    }

    /// "called a “response” to it": what something is called.
    private func isIndefinite(_ begin: Int) -> Bool {
        [Key.a, Key.an].contains(table.keys[begin]) || context.isMark(begin) || context.isQuoted(begin)
    }
}
