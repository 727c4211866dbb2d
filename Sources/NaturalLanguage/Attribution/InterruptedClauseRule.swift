import DocumentModel
import LanguageModels

/// "Russia, Iran says, is ready", "The plan, said Berg, will fail": who speaks stands between the subject of the claim
/// and its verb.
struct InterruptedClauseRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private var table: TokenTable { context.table }

    private static let longestSubject = 12
    private static let longestSource = 9
    private static let mostBetween = 4
    private static let finite: Set<UInt64> = [FeatureHash("VBZ").value, FeatureHash("VBD").value]
    private static let never = WordKey("never")

    /// What stands around the clauses of a document's cues, those left out of which `isTaken` holds.
    func attributions(isTaken: (Int) -> Bool) -> [Attribution] {
        table.sentences.flatMap { sentence in
            sentence.compactMap { token in
                guard table.entries[token].cue >= 0, !isTaken(token), !context.isQuoted(token) else { return nil }
                return attribution(at: token, in: context.withoutDateline(sentence))
            }
        }
    }

    /// The attribution with the one who speaks as its source, and the claim on either side of him.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, let head = link.cue.last,
            !context.isQuoted(head), case let sentence = context.withoutDateline(table.sentence(of: head)),
            var own = link.cue.lazy.compactMap({ self.attribution(at: $0, in: sentence) }).first
        else { return attribution }
        own.confidence = attribution.confidence
        return own
    }

    private func attribution(at token: Int, in sentence: Range<Int>) -> Attribution? {
        guard let group = context.verbs.group(at: token, in: sentence) ?? verb(token, sentence), group.form == .finite,
            group.cue.frames.contains(.clause),
            let between = between(group, sentence), let subject = subject(before: between.comma, sentence),
            let rest = predicate(after: between.end, sentence)
        else { return nil }
        let content = [subject, rest]
        return Attribution(
            rule: "interrupted", links: [.init(group, source: between.source)], content: content,
            quotation: context.quotation(of: content), confidence: 0.6)
    }

    /// "Kyiv claims, ": a verb although it might be a noun elsewhere, as a name stands before it and a comma behind.
    private func verb(_ token: Int, _ sentence: Range<Int>) -> VerbGroup? {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound, table.isShape(token + 1, .comma),
            table.entries[token].verbForms.contains(.present), context.mention(at: token - 1)?.kind == .name,
            context.mention(at: token) == nil
        else { return nil }
        let cue = Lexicon.shared.cues[Int(table.entries[token].cue)]
        return VerbGroup(
            tokens: token..<token + 1, head: token, cue: cue, form: .finite, isNegated: false, hasParticle: false)
    }

    /// The source beside the verb, between two commas that hold nothing else.
    private func between(_ group: VerbGroup, _ sentence: Range<Int>) -> (comma: Int, source: Range<Int>, end: Int)? {
        let verb = group.tokens
        let limit = context.wordsEnd(sentence)
        guard
            let comma = Range(from: sentence.lowerBound, upTo: verb.lowerBound).last(where: { table.isPunctuation($0) }
            ),
            table.isShape(comma, .comma),
            let end = Range(from: verb.upperBound, upTo: limit).first(where: { table.isPunctuation($0) }),
            table.isShape(end, .comma)
        else { return nil }
        let before = Range(from: comma + 1, upTo: verb.lowerBound)
        let after = verb.upperBound..<end
        let isTime = after.allSatisfy {
            table.isAny($0, [.weekday, .preposition, .month]) || table.isShape($0, .hasDigit)
        }
        if before.isEmpty, !canStandFirst(group) { return nil }
        let source = before.isEmpty ? after : after.count < Self.mostBetween && isTime ? before : nil
        guard let source, !source.isEmpty, source.count < Self.longestSource, isSource(source) else { return nil }
        return (comma, source, end)
    }

    /// "said Berg": not "asked about it".
    private func canStandFirst(_ group: VerbGroup) -> Bool {
        group.cue.frames.isSuperset(of: [.clause, .quote]) && group.cue.frames.isDisjoint(with: [.weak, .addressee])
            && group.cue.stance != .ask && !group.hasParticle && group.tokens.lowerBound == group.head
    }

    private func isSource(_ words: Range<Int>) -> Bool {
        Speaker(context: context).canBe(words) && SourceFinder(context: context).isNounPhrase(words)
            && !words.contains { table.isAny($0, [.relative, .subordinator]) || context.isQuoted($0) }
            && !words.contains(where: ClauseBoundary(context: context).isFiniteVerb)
    }

    /// All that stands before the first comma, where it is a noun without a verb.
    private func subject(before comma: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let words = sentence.lowerBound..<comma
        guard !words.isEmpty, words.count < Self.longestSubject, SourceFinder(context: context).isNounPhrase(words),
            !table.isAny(words.lowerBound, [.coordinator, .adverb, .sentenceAdverb, .relative, .timeUnit, .weekday]),
            !words.contains(where: { table.isPunctuation($0) || context.isQuoted($0) }),
            !words.contains(where: ClauseBoundary(context: context).isFiniteVerb)
        else { return nil }
        return words
    }

    /// "is ready", "will fail", "sank": goes on with the verb of the subject.
    private func predicate(after comma: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let first = comma + 1
        guard first + 1 < context.wordsEnd(sentence) else { return nil }
        // "Iran, he added, “has the knowledge”"
        let opens = context.quotation(at: first)?.open == first
        guard opens || !context.isQuoted(first), isPredicate(opens ? first + 1 : first) else { return nil }
        return context.trimmed(first..<ContentFinder(context: context).end(from: comma, in: sentence))
    }

    private func isPredicate(_ first: Int) -> Bool {
        if table.isAny(first, .auxiliary) { return !table.isAny(first, .possessive) }
        if table.isWord(first, Self.never) || context.verbs.isAdverb(first) {
            return first + 1 < table.count && isPredicate(first + 1)
        }
        guard !table.isCapitalized(first), !table.isAny(first, [.role, .cueNoun, .group]) else { return false }
        return table.entries[first].verbForms.contains(.past) || table.isShape(first, .pastLike)
            || tree.tags[first] == Tag.verb && Self.finite.contains(tree.forms[first])
    }
}
