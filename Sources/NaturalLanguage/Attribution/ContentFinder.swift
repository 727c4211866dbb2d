import DocumentModel
import LanguageModels

/// Finds how far a claim reaches.
struct ContentFinder {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// Past the words between a cue and its content: who is spoken to, when, on which occasion.
    func begin(after group: VerbGroup, in sentence: Range<Int>) -> Int {
        let limit = context.wordsEnd(sentence)
        var index = group.tokens.upperBound
        if group.cue.frames.contains(.addressee), !group.hasParticle { index = afterAddressee(index, limit) }
        while index < limit, let next = afterCircumstance(index, limit) { index = next }
        return conjunction(after: index, limit) ?? index
    }

    /// The "that" of the claim, if only a phrase without a verb stands before it.
    private func conjunction(after start: Int, _ limit: Int) -> Int? {
        guard start < limit, table.isAny(start, .preposition) else { return nil }
        var index = start
        while index < limit, index - start < 12, !table.isPunctuation(index), !table.isAny(index, .auxiliary) {
            if table.isWord(index, Key.that), index > start { return index }
            if !table.entries[index].verbForms.isEmpty, !table.isCapitalized(index) { return nil }
            index += 1
        }
        return nil
    }

    /// Past "reporters", "the BBC", "CNN's Jake Tapper".
    private func afterAddressee(_ start: Int, _ limit: Int) -> Int {
        guard start < limit, !table.isPunctuation(start) else { return start }
        if table.isAny(start, [.relative, .subordinator]) || table.isWord(start, Key.to) { return start }
        if let that = conjunctionAfterAddressee(start, limit) { return that }
        if table.isAny(start, .pronoun), !table.isAny(start, .determiner) { return start + 1 }
        var index = start
        while index < limit {
            if table.isPunctuation(index), !table.isShape(index, .dash) { break }
            if table.isAny(index, [.relative, .subordinator]) || table.isWord(index, Key.to) { break }
            if index > start, table.isAny(index, [.subjectPronoun, .auxiliary, .weekday]),
                !table.isAny(index, .possessive)
            {
                break
            }
            if index > start, table.isAny(index, [.determiner, .preposition]), !table.isWord(index, Key.of) { break }
            if index > start, table.isAny(index - 1, .addressee) { break }
            index += 1
        }
        return index
    }

    /// What can only begin a claim after a cue.
    private func isMarker(_ index: Int) -> Bool {
        table.isWord(index, Key.that) || table.isShape(index, [.quotationMark, .colon])
            || table.isShape(index, .comma) && index + 1 < table.count && table.isShape(index + 1, .quotationMark)
    }

    /// "told CBS on Monday that": the conjunction, if no verb stands before it.
    private func conjunctionAfterAddressee(_ start: Int, _ limit: Int) -> Int? {
        var index = start + 1
        while index < limit, index - start < 16 {
            if table.isWord(index, Key.that) { return index }
            if table.isAny(index, [.auxiliary, .subjectPronoun]), !table.isAny(index, .possessive) { return nil }
            if !table.isCapitalized(index), !table.entries[index].verbForms.isEmpty { return nil }
            index += 1
        }
        return nil
    }

    /// Past "on Tuesday", "in a statement", "to reporters", "Tuesday".
    private func afterCircumstance(_ index: Int, _ limit: Int) -> Int? {
        if table.isAny(index, .weekday) { return index + 1 }
        if context.verbs.isAdverb(index), index + 1 < limit, isMarker(index + 1) { return index + 1 }
        guard table.isAny(index, .preposition), !table.isAny(index, .relative), index + 1 < limit else {
            return nil
        }
        var end = index + 1
        var hasOccasion = false
        while end < limit, end - index < 14 {
            if table.isPunctuation(end), !table.isShape(end, .dash) { break }
            if table.isAny(end, [.relative, .subjectPronoun, .auxiliary]), !table.isAny(end, .possessive) { break }
            if table.isAny(end, [.weekday, .month, .timeUnit, .quoteNoun, .addressee]) { hasOccasion = true }
            if hasOccasion, table.isAny(end, .determiner) { break }
            end += 1
        }
        guard hasOccasion, end < limit else { return nil }
        let isFollowedByContent =
            table.isWord(end, Key.that) || table.isShape(end, [.quotationMark, .colon, .comma])
            || table.isAny(end, [.subjectPronoun, .determiner])
        return isFollowedByContent ? end : nil
    }

    /// The end of a claim that begins at `start`: before a later cue of the same sentence, else the end of its words.
    func end(from start: Int, in sentence: Range<Int>) -> Int {
        let limit = context.wordsEnd(sentence)
        var index = start + 1
        while index < limit {
            if let quotation = context.quotation(at: index), quotation.open == index {
                if let close = endOfSpeech(quotation, limit) { return close }
                index = max(index + 1, min(limit, quotation.outer.upperBound))
                continue
            }
            if table.isShape(index, .semicolon) || joinsCue(index, limit, sentence) { return index }
            if isBreak(index), cutsClaim(after: index, limit, sentence) { return index }
            index += 1
        }
        return limit
    }

    /// A comma, or a dash with space before it.
    private func isBreak(_ index: Int) -> Bool {
        table.isShape(index, .comma) || table.isShape(index, .dash) && table.isShape(index, .spaceBefore)
    }

    /// "and said", "but noted": the same speaker goes on with another cue.
    private func joinsCue(_ index: Int, _ limit: Int, _ sentence: Range<Int>) -> Bool {
        guard table.isAny(index, .coordinator), index + 1 < limit else { return false }
        let verb = context.verbs.isAdverb(index + 1) ? index + 2 : index + 1
        guard verb < limit, let group = context.verbs.group(at: verb, in: sentence), group.form == .finite else {
            return false
        }
        return group.cue.frames.contains(.clause) && !group.cue.frames.contains(.weak)
            && !table.entries[verb].verbForms.contains(.base)
    }

    /// A quotation that ends with its own full stop before a capital ends the claim.
    private func endOfSpeech(_ quotation: Quotation, _ limit: Int) -> Int? {
        guard let close = quotation.close, close + 1 < limit, table.isShape(close - 1, .terminal),
            table.isCapitalized(close + 1)
        else { return nil }
        return close
    }

    /// ", adding that", ", according to", ", but he said": another attribution begins after the comma.
    private func cutsClaim(after comma: Int, _ limit: Int, _ sentence: Range<Int>) -> Bool {
        var next = comma + 1
        guard next < limit, !context.isQuoted(next) else { return false }
        if AccordingToRule.match(context, at: next, before: limit) != nil { return true }
        if isCueParticiple(next, sentence) { return true }
        let joins = table.isAny(next, .coordinator) || table.isAny(next, .subordinator)
        if joins { next += 1 }
        return hasCueSoon(next, limit, sentence, needsSubject: !joins)
    }

    private func isCueParticiple(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard table.isShape(index, .gerundLike), let group = context.verbs.group(at: index, in: sentence) else {
            return false
        }
        return group.form == .participle && group.cue.frames.contains(.clause)
    }

    /// Whether "he said", "said Kirby", "officials in Kyiv said" begin at a token.
    private func hasCueSoon(_ start: Int, _ limit: Int, _ sentence: Range<Int>, needsSubject: Bool) -> Bool {
        var index = start
        while index < limit, index - start < 7 {
            if table.isPunctuation(index) || context.isQuoted(index) { return false }
            if table.entries[index].cue >= 0, let group = context.verbs.group(at: index, in: sentence),
                group.form == .finite, group.cue.frames.contains(.clause), !group.cue.frames.contains(.weak)
            {
                // "that if the strikes went on, Oslo would respond"
                if needsSubject, group.tokens.contains(where: { table.isAny($0, .modal) }) { return false }
                return index > start || !needsSubject || isCommonCue(group)
            }
            if table.isAny(index, .auxiliary), !table.isAny(index, .possessive) { return false }
            index += 1
        }
        return false
    }

    private func isCommonCue(_ group: VerbGroup) -> Bool {
        group.cue.stance == .say && group.cue.frames.contains(.quote)
    }

    /// Whether a clause can begin at a token: a noun phrase with a verb after it.
    func startsClause(_ start: Int, in sentence: Range<Int>) -> Bool {
        let limit = context.wordsEnd(sentence)
        guard start < limit else { return false }
        if table.isPunctuation(start) { return table.isShape(start, .quotationMark) }
        if table.isAny(start, [.coordinator]) { return false }
        if table.isAny(start, .preposition), !table.isAny(start, .determiner) {
            // "said in October Ukraine had ..." is rare; a phrase with a comma is an opener of the clause.
            guard let comma = (start..<min(limit, start + 8)).first(where: { table.isShape($0, .comma) }) else {
                return false
            }
            return startsClause(comma + 1, in: sentence)
        }
        return (start + 1..<limit).contains { hasVerb($0) }
    }

    private func hasVerb(_ index: Int) -> Bool {
        if table.isAny(index, .auxiliary) { return true }
        if table.isCapitalized(index) { return false }
        return !table.entries[index].verbForms.isEmpty || table.isShape(index, .pastLike) || endsInS(index)
    }

    private func endsInS(_ index: Int) -> Bool {
        let span = table.spans[index]
        return span.count > 3 && table.bytes[span.end - 1] == UInt8(ascii: "s")
    }
}
