import DocumentModel
import LanguageModels

/// Reads of a cue's words its dictionary form, its stance and whether it is negated.
struct CueReader {
    let context: AttributionContext
    /// The lemma of each token.
    let lemmas: [String?]

    /// The link of a chain that a cue with the head `head` makes.
    func link(_ cue: Range<Int>, head: Int, source: Range<Int>?) -> Attribution.Link {
        let table = context.table
        let sentence = table.sentence(of: head)
        if let group = context.verbs.group(at: head, in: sentence) {
            var link = Attribution.Link(group, source: source)
            link.cue = cue
            return link
        }
        return .init(
            source: source, cue: cue, lemma: lemma(cue, head), stance: stance(cue, head, sentence),
            isNegated: cue.contains { table.isAny($0, .negation) })
    }

    private func lemma(_ cue: Range<Int>, _ head: Int) -> String {
        if Self.phrases.match(context.table, at: cue.lowerBound, before: cue.upperBound)?.count == cue.count {
            return context.table.text(cue).lowercased()
        }
        return lemmas[head] ?? context.table.text(head..<head + 1).lowercased()
    }

    private static let phrases = Phrases(.accordingTo)
    private static let impersonal = Phrases(.impersonal)

    private func stance(_ cue: Range<Int>, _ head: Int, _ sentence: Range<Int>) -> Stance {
        let table = context.table
        let entry = table.entries[head]
        if entry.cue >= 0 { return Lexicon.shared.cues[Int(entry.cue)].stance }
        if let noun = Lexicon.shared.cueNouns[table.keys[head]] { return noun }
        let phrase =
            Self.phrases.match(table, at: cue.lowerBound, before: sentence.upperBound)
            ?? Self.impersonal.match(table, at: cue.lowerBound, before: sentence.upperBound)
        if let phrase { return Stance(rawValue: phrase.value) ?? .say }
        return entry.classes.isDisjoint(with: [.seem, .copulaAdjective]) ? .say : .believe
    }
}
