import DocumentModel
import LanguageModels

/// A number alone, or words with a verb of their own, are no source: "on 18 (May) said", "if Berg wins, the government could".
struct SourceBoundsRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private var table: TokenTable { context.table }

    /// The attribution with each source that is none put right: the subject of its cue, or what of the words can speak.
    func apply(to attribution: Attribution) -> Attribution {
        var whole = attribution
        for index in whole.links.indices {
            guard let source = whole.links[index].source else { continue }
            if isNumber(source) {
                whole.links[index].source = subject(of: whole.links[index].cue) ?? beforeTime(source)
            } else if let last = speaker(behind: source) {
                whole.links[index].source = last
            } else if let verb = verb(in: source) {
                whole.links[index].source = part(of: source, around: verb)
            } else if let phrase = phrase(endingIn: source, before: whole.links[index].cue) {
                whole.links[index].source = phrase
            }
        }
        return whole
    }

    /// "18", "2024": not "73 percent", "two".
    private func isNumber(_ source: Range<Int>) -> Bool {
        source.count == 1 && table.text(source).allSatisfy { $0.isNumber || $0 == "," }
    }

    /// "That is a part of the sum experts (say it costs)": the last noun, where a clause opens the source.
    private func speaker(behind source: Range<Int>) -> Range<Int>? {
        guard source.count > 4, let last = source.last, table.isAny(last, [.pluralRole, .group]),
            Self.pointers.contains(table.keys[source.lowerBound]),
            Self.copulas.contains(table.keys[source.lowerBound + 1])
        else { return nil }
        return last..<last + 1
    }

    private static let pointers = Set(["that", "this", "it", "these", "those", "here", "there"].map(WordKey.init))
    private static let copulas = Set(["is", "was", "are", "were", "'s"].map(WordKey.init))

    private func subject(of cue: Range<Int>) -> Range<Int>? {
        guard let head = cue.first(where: { tree.tags[$0] == Tag.verb }),
            let subject = TreeSource(context: context, tree: tree).subject(of: head), !isNumber(subject),
            subject.upperBound <= cue.lowerBound, verb(in: subject) == nil
        else { return nil }
        return subject
    }

    /// "The police on May 18 said": what stands before the date.
    private func beforeTime(_ source: Range<Int>) -> Range<Int>? {
        let sentence = table.sentence(of: source.lowerBound)
        var end = source.lowerBound
        while end > sentence.lowerBound, table.isAny(end - 1, [.month, .weekday, .preposition]) { end -= 1 }
        guard end < source.lowerBound, end > sentence.lowerBound else { return nil }
        return SourceFinder(context: context).subject(before: end, in: sentence)
    }

    private static let finite = Set(["VBD", "VBZ", "VBP"].map { FeatureHash($0).value })

    /// "a nurse at the hospital in (Lund) said": the whole phrase before the cue, of which a preposition's noun is the end.
    private func phrase(endingIn source: Range<Int>, before cue: Range<Int>) -> Range<Int>? {
        let sentence = table.sentence(of: source.lowerBound)
        guard source.upperBound == cue.lowerBound, source.lowerBound > sentence.lowerBound + 1,
            table.isAny(source.lowerBound - 1, .preposition),
            context.mention(at: source.lowerBound)?.type == .geopolitical,
            let mark = (sentence.lowerBound..<source.lowerBound).last(where: { table.isPunctuation($0) }),
            table.isAny(mark + 1, .determiner), case let whole = mark + 1..<source.upperBound,
            whole.count < Self.longest, verb(in: whole) == nil, Speaker(context: context).canBe(whole)
        else { return nil }
        return whole
    }

    private static let longest = 14

    /// A verb that makes a clause, outside of relative clauses, names and quotations.
    private func verb(in source: Range<Int>) -> Int? {
        let end = source.first { table.isAny($0, [.relative, .subordinator]) || table.isShape($0, .quotationMark) }
        return Range(from: source.lowerBound + 1, upTo: end ?? source.upperBound).first { token in
            tree.tags[token] == Tag.verb && Self.finite.contains(tree.forms[token])
                && context.mention(at: token)?.kind != .name && !isDescribing(token)
                // "McConnell aides", "the experts I interviewed"
                && !table.isAny(token, [.role, .pluralRole, .group]) && !table.isAny(token - 1, .subjectPronoun)
        }
    }

    /// "the group that it backs", "people close to him": what hangs on a noun of the source.
    private func isDescribing(_ token: Int) -> Bool {
        [Relation.relativeClause, Relation.nounClause, Relation.compound].contains(tree.relations[token])
    }

    /// What follows the comma behind the verb, else what stands before the verb; nil where neither can speak.
    private func part(of source: Range<Int>, around verb: Int) -> Range<Int>? {
        let speaker = Speaker(context: context)
        if let comma = (verb..<source.upperBound).last(where: { table.isShape($0, .comma) }),
            let rest = context.trimmed(comma + 1..<source.upperBound), self.verb(in: rest) == nil, speaker.canBe(rest)
        {
            return rest
        }
        guard let before = context.trimmed(source.lowerBound..<verb), speaker.canBe(before) else { return nil }
        return before
    }
}
