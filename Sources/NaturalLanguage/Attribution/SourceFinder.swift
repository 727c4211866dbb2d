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
        let begin = boundary(before: verb, sentence)
        return subject(in: begin..<verb)
    }

    /// Whether a token is a relative pronoun that is itself the subject.
    private func isRelative(_ index: Int) -> Bool {
        table.isWord(index, Key.who) || table.isWord(index, Key.which)
            || table.isWord(index, Key.that) && index > 0 && !table.isPunctuation(index - 1)
    }

    /// The first token that can belong to the subject of a verb.
    private func boundary(before verb: Int, _ sentence: Range<Int>) -> Int {
        var index = verb - 1
        var sawVerb = false
        while index >= sentence.lowerBound {
            if context.isQuoted(index) || table.isShape(index, [.semicolon, .colon, .terminal]) { return index + 1 }
            if isClosingParenthesis(index) {
                index = openingParenthesis(index, sentence)
                continue
            }
            if table.isShape(index, .parenthesis) { return index + 1 }
            if table.isAny(index, .relative), !table.isCapitalized(index) {
                let isComplementizer = table.isWord(index, Key.that) && !sawVerb
                if isComplementizer || !sawVerb { return index + 1 }
                sawVerb = false
            } else if table.isAny(index, .subordinator), !table.isAny(index, .relative) {
                return index + 1
            } else if isCoordinatorOfClauses(index, sentence, verb) {
                return index + 1
            } else if isFiniteVerb(index) {
                if !isInRelativeClause(index, sentence) { return index + 1 }
                sawVerb = true
            }
            index -= 1
        }
        return sentence.lowerBound
    }

    private func isClosingParenthesis(_ index: Int) -> Bool {
        [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(table.bytes[table.spans[index].begin])
    }

    private func openingParenthesis(_ close: Int, _ sentence: Range<Int>) -> Int {
        var index = close - 1
        while index > sentence.lowerBound, !table.isShape(index, .parenthesis), close - index < 20 { index -= 1 }
        return index - 1
    }

    /// "but", or "and" that joins clauses: after a comma, or with a verb on its left.
    private func isCoordinatorOfClauses(_ index: Int, _ sentence: Range<Int>, _ verb: Int) -> Bool {
        guard table.isAny(index, .coordinator) else { return false }
        guard table.isWord(index, Key.and) || table.isWord(index, Key.or) else { return !table.isPunctuation(index) }
        guard index > sentence.lowerBound else { return true }
        if table.isShape(index - 1, .comma) { return !isListBefore(index - 1, sentence) }
        var left = index - 1
        while left >= sentence.lowerBound, index - left < 12, !table.isPunctuation(left) {
            if isFiniteVerb(left) { return true }
            left -= 1
        }
        return false
    }

    /// "France, Germany, and Italy": a comma with a short name before it.
    private func isListBefore(_ comma: Int, _ sentence: Range<Int>) -> Bool {
        var index = comma - 1
        while index >= sentence.lowerBound, !table.isPunctuation(index) {
            if isFiniteVerb(index) || comma - index > 4 { return false }
            index -= 1
        }
        return index >= sentence.lowerBound && table.isShape(index, .comma)
    }

    /// Auxiliaries and known past or present forms that are no nouns.
    private func isFiniteVerb(_ index: Int) -> Bool {
        if table.isAny(index, .auxiliary) { return !table.isAny(index, .possessive) || table.isAny(index, .pronoun) }
        guard !table.isCapitalized(index), !table.isAny(index, [.role, .cueNoun, .group]) else { return false }
        let forms = table.entries[index].verbForms
        return forms.contains(.past) && !isPostmodifier(index)
    }

    /// "briefed", "named": a past form that describes the noun before it.
    private func isPostmodifier(_ index: Int) -> Bool {
        guard index + 1 < table.count else { return false }
        return table.isAny(index + 1, .preposition) && !table.isWord(index, Key.said) && !table.isWord(index, Key.told)
    }

    /// Whether "who" or "which" stands before a verb without a comma between.
    private func isInRelativeClause(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        var index = verb - 1
        while index >= sentence.lowerBound, verb - index < 8 {
            if table.isAny(index, .relative) { return !table.isWord(index, Key.what) }
            if table.isPunctuation(index) { return false }
            index -= 1
        }
        return false
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
            begin = beginOfApposed(begin, end) ?? begin
            if let relative = relativeClause(begin..<end) { end = relative }
        } else if let comma = (begin..<end).last(where: { table.isShape($0, .comma) }), !isList(begin..<end, comma) {
            begin = skippingOpeners(comma + 1..<end)
        }
        guard begin < end, let trimmed = context.trimmed(begin..<end) else { return nil }
        return isNounPhrase(trimmed) ? trimmed : nil
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

    /// Leaves out a first part that ends in a comma and is an opener: what follows has another comma.
    private func beginOfApposed(_ begin: Int, _ end: Int) -> Int? {
        guard !isNounLike(begin) else { return nil }
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
        return first.count < 6 && !first.contains { isFiniteVerb($0) || table.isAny($0, .preposition) }
    }

    /// Past conjunctions, adverbs, days and introductory phrases that end in a comma.
    func skippingOpeners(_ region: Range<Int>) -> Int {
        var begin = region.lowerBound
        while begin < region.upperBound {
            if table.isPunctuation(begin) && !table.isShape(begin, .quotationMark)
                || table.isAny(begin, .sentenceAdverb) || table.isAny(begin, .weekday)
                || table.isShape(begin, .adverbial) && !table.isAny(begin, [.role, .givenName])
                    && isOpener(begin, region)
            {
                begin += 1
            } else if let next = afterIntroduction(begin..<region.upperBound) {
                begin = next
            } else {
                break
            }
        }
        return begin
    }

    private func isOpener(_ index: Int, _ region: Range<Int>) -> Bool {
        index + 1 < region.upperBound && context.mention(at: index)?.kind != .name
    }

    /// Past "In October,", "On Thursday", "Speaking in Kyiv,".
    private func afterIntroduction(_ region: Range<Int>) -> Int? {
        let first = region.lowerBound
        let isPhrase =
            table.isAny(first, [.preposition, .subordinator]) || table.isShape(first, .gerundLike)
            || table.isShape(first, .pastLike) && !table.isAny(first, .role) && context.mention(at: first) == nil
        guard isPhrase, !table.isAny(first, .pronoun) else { return nil }
        if let comma = region.first(where: { table.isShape($0, .comma) }) { return comma + 1 }
        guard table.isAny(first, .preposition) else { return nil }
        var index = first + 1
        while index < region.upperBound, !isNounLikeStart(index, after: first) { index += 1 }
        return index < region.upperBound ? index : nil
    }

    /// Where a subject can begin after a short phrase with a preposition: a pronoun, an article, a name.
    private func isNounLikeStart(_ index: Int, after first: Int) -> Bool {
        guard index > first + 1 else { return false }
        if table.isAny(index, .subjectPronoun) { return true }
        if table.isAny(index, [.weekday, .month, .timeUnit, .number, .preposition]) { return false }
        let isAfterTime = table.isAny(index - 1, [.weekday, .month, .timeUnit]) || table.isShape(index - 1, .hasDigit)
        return isAfterTime && isNounLike(index)
    }

    private func isNounLike(_ index: Int) -> Bool {
        table.isAny(index, [.determiner, .pronoun, .possessive, .role, .group, .title]) || table.isCapitalized(index)
            || context.mention(at: index) != nil
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
        return reachesEnd && !phrase.prefix(8).contains { isFiniteVerb($0) }
            && (sentence.lowerBound..<verb).contains { isFiniteVerb($0) || table.isShape($0, .pastLike) }
    }

    /// The source after a cue ("said X", "according to X"), up to where its apposition ends.
    func phrase(after start: Int, in sentence: Range<Int>, allowsRelative: Bool) -> Range<Int>? {
        let limit = context.wordsEnd(sentence)
        var index = start
        while index < limit {
            if table.isShape(index, .parenthesis), let close = closingParenthesis(index, limit) {
                index = close + 1
                continue
            }
            if table.isShape(index, [.quotationMark, .semicolon, .colon, .terminal]) { break }
            if table.isShape(index, .dash), table.isShape(index, .spaceBefore) { break }
            if table.isShape(index, .comma), !continuesPhrase(index, limit, start, allowsRelative) { break }
            if index > start, isTrailingTime(index, limit) { break }
            if index > start, endsPhrase(index, start) { break }
            index += 1
        }
        guard start < index, let trimmed = context.trimmed(start..<index), isNounPhrase(trimmed) else { return nil }
        return trimmed
    }

    private func closingParenthesis(_ open: Int, _ limit: Int) -> Int? {
        (open + 1..<max(open + 1, min(limit, open + 12))).first { isClosingParenthesis($0) }
    }

    /// The source of a cue that opens the sentence: up to the comma, with an apposition that names an office.
    func frontPhrase(after start: Int, in sentence: Range<Int>) -> Range<Int>? {
        let limit = context.wordsEnd(sentence)
        guard start < limit, let comma = (start..<limit).first(where: { table.isShape($0, .comma) }), comma > start
        else { return nil }
        var end = comma
        if let second = (comma + 1..<limit).first(where: { table.isShape($0, .comma) }), second - comma < 14,
            isApposition(comma + 1..<second)
        {
            end = second
        }
        guard let trimmed = context.trimmed(start..<end), isNounPhrase(trimmed) else { return nil }
        return trimmed
    }

    private func isApposition(_ range: Range<Int>) -> Bool {
        range.contains { table.isAny($0, .role) } && !range.contains { isFiniteVerb($0) }
    }

    /// A comma goes on with an apposition ("Kirby, a spokesman for ...") or a relative clause.
    private func continuesPhrase(_ comma: Int, _ limit: Int, _ start: Int, _ allowsRelative: Bool) -> Bool {
        let next = comma + 1
        guard next < limit else { return false }
        if table.isAny(next, .relative) { return allowsRelative }
        if table.isAny(next, [.coordinator, .subordinator, .subjectPronoun, .preposition, .adverb, .sentenceAdverb]) {
            return false
        }
        if table.entries[next].cue >= 0, table.isShape(next, .gerundLike) { return false }
        if table.isShape(next, [.gerundLike, .adverbial]) { return false }
        if context.isQuoted(next) || beginsReport(next) { return false }
        return allowsRelative || hasRoleBeforeComma(next, limit)
    }

    /// ", said the ...": the cue of the sentence goes on after the comma.
    private func beginsReport(_ index: Int) -> Bool {
        context.verbs.group(at: index, in: table.sentence(of: index))?.form == .finite
    }

    private func hasRoleBeforeComma(_ start: Int, _ limit: Int) -> Bool {
        var index = start
        while index < limit, index - start < 10, !table.isPunctuation(index) {
            if table.isAny(index, [.role, .documentNoun]) { return true }
            index += 1
        }
        return false
    }

    /// "on Tuesday", "last week" after a name do not belong to it.
    private func isTrailingTime(_ index: Int, _ limit: Int) -> Bool {
        if table.isAny(index, .weekday) { return true }
        guard index + 1 < limit, table.isAny(index, .preposition) else { return false }
        if table.isAny(index + 1, [.weekday, .month]) && !table.isWord(index, Key.of) { return true }
        let startsOccasion =
            table.isWord(index, Key.in) || table.isWord(index, Key.on) || table.isWord(index, Key.at)
            || table.isWord(index, WordKey("during"))
        guard startsOccasion else { return false }
        return (index + 1..<min(limit, index + 5)).contains { table.isAny($0, [.quoteNoun, .timeUnit]) }
    }

    private func endsPhrase(_ index: Int, _ start: Int) -> Bool {
        if table.isAny(index, [.subjectPronoun, .modal]) && !table.isAny(index, [.relative, .determiner]) {
            return !table.isCapitalized(index) && !hasRelative(start, index)
        }
        if table.isAny(index, .subordinator), !table.isAny(index, [.preposition, .relative]) {
            return !table.isAny(index, .relative) && !hasRelative(start, index)
        }
        return false
    }

    private func hasRelative(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { table.isAny($0, .relative) }
    }
}
