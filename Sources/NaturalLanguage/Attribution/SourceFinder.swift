import DocumentModel
import LanguageModels

/// Finds the words that name the source on either side of a cue.
struct SourceFinder {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// The subject that ends right before a group of verbs, or nil where there is none.
    func subject(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard verb > sentence.lowerBound else { return nil }
        if isRelative(verb - 1) { return verb - 1..<verb }
        if let comma = AsideRule(context: context).begin(before: verb, in: sentence), comma > sentence.lowerBound {
            return subject(in: ClauseBoundary(context: context).begin(before: comma, sentence)..<comma)
        }
        let begin = ClauseBoundary(context: context).begin(before: verb, sentence)
        return subject(in: begin..<verb)
    }

    /// The subject inside what stands between a boundary and its verb: openers are left out, appositions kept.
    private func subject(in whole: Range<Int>) -> Range<Int>? {
        let region = afterDash(whole.lowerBound..<SubjectEnd(table: table).withoutTime(whole))
        if let pronoun = lastPronoun(region) { return pronoun }
        var begin = skippingOpeners(region)
        var end = region.upperBound
        guard begin < end else { return nil }
        if table.isShape(end - 1, [.comma, .dash]) {
            end -= 1
            begin = beginOfNamed(begin, end) ?? beginOfApposed(begin, end) ?? begin
            if let relative = relativeClause(begin..<end) { end = relative }
        } else if let comma = (begin..<end).last(where: { table.isShape($0, .comma) }), !isList(begin..<end, comma) {
            begin = skippingOpeners(comma + 1..<end)
        }
        guard begin < end, let trimmed = context.trimmed(begin..<end) else { return nil }
        return isNounPhrase(trimmed) ? trimmed : nil
    }

    /// Whether a token is a relative pronoun that is itself the subject.
    private func isRelative(_ index: Int) -> Bool {
        table.isWord(index, Key.who) && table.isAny(index, .relative) || table.isWord(index, Key.which)
            || table.isWord(index, Key.that) && index > 0 && !table.isPunctuation(index - 1)
    }

    /// "even now at 86 she": a pronoun right before the verb is the whole subject, unless it is one of several.
    private func lastPronoun(_ region: Range<Int>) -> Range<Int>? {
        guard let last = region.last, table.isAny(last, .subjectPronoun), !table.isCapitalized(last) else { return nil }
        if last > region.lowerBound, table.isAny(last - 1, .coordinator), last - region.lowerBound < 6 { return nil }
        return last..<last + 1
    }

    /// What stands after the last dash, unless the dash ends an apposition right before the verb.
    private func afterDash(_ region: Range<Int>) -> Range<Int> {
        guard let dash = region.last(where: { table.isShape($0, .dash) && table.isShape($0, .spaceBefore) }),
            dash + 1 < region.upperBound
        else { return region }
        return dash + 1..<region.upperBound
    }

    /// ", the minister, Ivica Dacic, (insisted)": an office between commas before the name that ends the subject.
    private func beginOfNamed(_ begin: Int, _ end: Int) -> Int? {
        guard let name = context.mention(at: end - 1), name.kind == .name, name.type == .person else { return nil }
        let comma = table.firstToken(atOrAfter: name.span.begin) - 1
        guard comma > begin, table.isShape(comma, .comma),
            let first = (begin..<comma).last(where: { table.isShape($0, .comma) }), comma - first < 9,
            SentenceOpener(context: context).isNounLike(first + 1),
            !(first..<comma).contains(where: { table.isAny($0, [.relative, .coordinator]) })
        else { return nil }
        return first + 1
    }

    /// Leaves out a first part that ends in a comma and is an opener: what follows has another comma.
    private func beginOfApposed(_ begin: Int, _ end: Int) -> Int? {
        guard !SentenceOpener(context: context).isNounLike(begin) else { return nil }
        return (begin..<end).first { table.isShape($0, .comma) }.map { skippingOpeners($0 + 1..<end) }
    }

    private func relativeClause(_ range: Range<Int>) -> Int? {
        range.dropFirst().first {
            table.isShape($0, .comma) && $0 + 1 < range.upperBound
                && (table.isAny($0 + 1, .relative) || table.isShape($0 + 1, .gerundLike))
        }
    }

    private func isList(_ range: Range<Int>, _ comma: Int) -> Bool {
        let hasAnd = (comma..<range.upperBound).contains { table.isWord($0, Key.and) || table.isWord($0, Key.or) }
        guard hasAnd else { return false }
        let first = range.lowerBound..<((range.first { table.isShape($0, .comma) }) ?? comma)
        return first.count < 6
            && !first.contains { ClauseBoundary(context: context).isFiniteVerb($0) || table.isAny($0, .preposition) }
    }

    /// Whether a stretch of words can name somebody: it has a noun or pronoun and begins like one.
    func isNounPhrase(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        guard range.count < 45 else { return false }
        let first = range.lowerBound
        if range.count == 1 {
            return !table.isAny(first, WordClass.function.subtracting([.pronoun, .determiner, .relative]))
                && !table.isWord(first, WordKey("there"))
        }
        if table.isAny(first, [.preposition, .auxiliary, .subordinator, .negation]), !table.isShape(first, .allCapitals)
        {
            return false
        }
        return !table.isAny(range.upperBound - 1, [.preposition, .determiner, .coordinator])
    }

    /// Whether a reporting clause is turned round at the end: "the talks broke down, said one diplomat".
    func isInverted(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let verb = group.tokens.lowerBound
        let next = group.tokens.upperBound
        let limit = context.wordsEnd(sentence)
        guard verb > sentence.lowerBound, table.isShape(verb - 1, .comma), verb == group.head, next < limit,
            group.cue.frames.isSuperset(of: [.clause, .quote]),
            group.cue.frames.isDisjoint(with: [.weak, .addressee]),
            !table.isAny(next, [.subjectPronoun, .weekday, .subordinator, .preposition]) || table.isCapitalized(next),
            let phrase = phrase(after: next, in: sentence, allowsRelative: true)
        else { return false }
        let reachesEnd = phrase.upperBound >= limit || table.isShape(phrase.upperBound, [.comma, .dash])
        return reachesEnd && !phrase.prefix(8).contains { ClauseBoundary(context: context).isFiniteVerb($0) }
            && (sentence.lowerBound..<verb).contains {
                ClauseBoundary(context: context).isFiniteVerb($0) || table.isShape($0, .pastLike)
            }
    }

    /// Past conjunctions, adverbs, days and introductory phrases that end in a comma.
    func skippingOpeners(_ region: Range<Int>) -> Int { SentenceOpener(context: context).skippingOpeners(region) }

    /// The source after a cue ("said X", "according to X"), up to where its apposition ends.
    func phrase(after start: Int, in sentence: Range<Int>, allowsRelative: Bool) -> Range<Int>? {
        SourcePhrase(context: context).phrase(after: start, in: sentence, allowsRelative: allowsRelative)
    }

    /// The source of a cue that opens the sentence: up to the comma, with an apposition that names an office.
    func frontPhrase(after start: Int, in sentence: Range<Int>) -> Range<Int>? {
        SourcePhrase(context: context).frontPhrase(after: start, in: sentence)
    }
}
