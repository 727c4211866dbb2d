import DocumentModel
import LanguageModels

/// "Oman, in a rare rebuke, deplored it", "Berg, asked whether she might leave, said": between a subject and its verb.
struct AsideRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let participles = Set(
        ["asked", "pressed", "questioned", "speaking", "citing", "quoting"].map { WordKey($0) })
    private static let times = Set(["after", "amid", "following", "despite"].map { WordKey($0) })
    private static let longest = 24

    /// The comma that opens the aside which ends right before a verb, or nil where none does.
    func begin(before verb: Int, in sentence: Range<Int>) -> Int? {
        guard verb > sentence.lowerBound + 2, table.isShape(verb - 1, .comma) else { return nil }
        return (max(sentence.lowerBound, verb - Self.longest)..<verb - 1).last {
            table.isShape($0, .comma) && opens($0 + 1, before: verb - 1) && !context.isQuoted($0)
        }
    }

    /// What the speaker was asked, where he spoke; in which writing or spirit, after what.
    private func opens(_ first: Int, before end: Int) -> Bool {
        if Self.participles.contains(table.keys[first]) { return true }
        guard first + 1 < end, !(first..<end).contains(where: { table.isPunctuation($0) }) else { return false }
        if Self.times.contains(table.keys[first]) { return true }
        return table.isWord(first, Key.in) && table.isAny(first + 1, [.determiner, .possessive])
    }

    /// The attribution with the subject before the aside as its source, whoever is the subject of the clause before.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, let source = source(before: link.cue),
            link.source.map({ !$0.overlaps(source) }) ?? true,
            !attribution.content.contains(where: { $0.overlaps(source) })
        else { return attribution }
        var own = attribution
        own.links[0].source = source
        return own
    }

    /// The subject before the aside, where it is a name or a noun that can speak.
    func source(before cue: Range<Int>) -> Range<Int>? {
        guard let verb = cue.first, case let sentence = table.sentence(of: verb),
            begin(before: verb, in: sentence) != nil, context.verbs.group(at: cue.upperBound - 1, in: sentence) != nil,
            let source = SourceFinder(context: context).subject(before: verb, in: sentence),
            source.upperBound < verb - 1, Speaker(context: context).canBe(source)
        else { return nil }
        return source
    }
}
