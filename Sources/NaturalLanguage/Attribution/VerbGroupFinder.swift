import DocumentModel
import LanguageModels

/// Finds the groups of verbs that can attribute, and tells verbs from nouns of the same form by their neighbours.
struct VerbGroupFinder {
    let table: TokenTable
    /// Whether a token belongs to a name: "States" in "United States" is no verb.
    let isName: [Bool]

    /// The group whose verb is token `head`, or nil where the word is no cue verb here.
    func group(at head: Int, in sentence: Range<Int>) -> VerbGroup? {
        let entry = table.entries[head]
        guard entry.cue >= 0, !isName[head] else { return nil }
        let cue = Lexicon.shared.cues[Int(entry.cue)]
        let left = leftContext(head, sentence)
        guard let form = form(head, entry.verbForms, left, cue, sentence) else { return nil }
        var end = head + 1
        var hasParticle = false
        if end < sentence.upperBound, cue.particles.contains(table.keys[end]) {
            end += 1
            hasParticle = true
        }
        return VerbGroup(
            tokens: left.begin..<end, head: head, cue: cue, form: form, isNegated: left.isNegated,
            hasParticle: hasParticle)
    }

    private struct LeftContext {
        var begin: Int
        var auxiliary: Int?
        var firstAuxiliary: Int?
        var isNegated = false
        var hasTo = false
    }

    /// Goes left over adverbs, negations and auxiliaries.
    private func leftContext(_ head: Int, _ sentence: Range<Int>) -> LeftContext {
        var context = LeftContext(begin: head)
        var index = head - 1
        while index >= sentence.lowerBound {
            if table.isAny(index, .negation) {
                context.isNegated = true
            } else if table.isAny(index, .auxiliary), !isPossessive(index) {
                if context.auxiliary == nil { context.auxiliary = index }
                context.firstAuxiliary = index
            } else if table.isWord(index, Key.to), index == head - 1 {
                context.hasTo = true
            } else if isAdverb(index), index > sentence.lowerBound {
                index -= 1
                continue
            } else {
                break
            }
            context.begin = index
            index -= 1
        }
        while context.begin > sentence.lowerBound + 1, isAdverb(context.begin - 1) { context.begin -= 1 }
        return context
    }

    /// Adverbs that belong to a group of verbs.
    func isAdverb(_ index: Int) -> Bool {
        if table.isCapitalized(index) || table.isPunctuation(index) { return false }
        if table.isAny(index, [.coordinator, .subordinator, .preposition, .timeUnit]) { return false }
        return table.isAny(index, .adverb)
            || table.isShape(index, .adverbial) && !table.isAny(index, [.role, .verb, .noAdverb])
    }

    private func isPossessive(_ index: Int) -> Bool {
        table.isAny(index, .possessive) && !table.isAny(index, .have) && index > 0 && table.isCapitalized(index - 1)
            && (index + 1 >= table.count
                || !table.isAny(index + 1, .be)
                    && table.entries[index + 1].verbForms.isDisjoint(with: [.gerund, .participle]))
    }

    private func form(
        _ head: Int, _ forms: VerbForm, _ left: LeftContext, _ cue: CueEntry, _ sentence: Range<Int>
    ) -> VerbGroup.Form? {
        if left.hasTo { return forms.contains(.base) ? .infinitive : nil }
        if let auxiliary = left.auxiliary { return formAfter(auxiliary, head, forms) }
        if forms.contains(.gerund) { return gerundForm(head, sentence) }
        if forms.contains(.past) { return pastForm(head, cue, left, sentence) }
        if forms.contains(.present) { return isVerbOfSingular(head, left.begin, cue, sentence) ? .finite : nil }
        if forms.contains(.base) { return isVerbOfPlural(head, left.begin, cue, sentence) ? .finite : nil }
        return nil
    }

    private func formAfter(_ auxiliary: Int, _ head: Int, _ forms: VerbForm) -> VerbGroup.Form? {
        if table.isAny(auxiliary, .modal) || table.isAny(auxiliary, .do_) {
            return forms.contains(.base) ? .finite : nil
        }
        if forms.contains(.gerund) { return table.isAny(auxiliary, .be) ? .finite : nil }
        guard forms.contains(.participle) else { return nil }
        // "'s" may be "has" or "is"; said of a cue it is nearly always the noun's possessive.
        return table.isAny(auxiliary, .have) ? .finite : table.isAny(auxiliary, .be) ? .passive : nil
    }

    private func gerundForm(_ head: Int, _ sentence: Range<Int>) -> VerbGroup.Form? {
        guard head > sentence.lowerBound else { return nil }
        let before = head - 1
        if table.isAny(before, [.determiner, .possessive]) { return nil }
        if table.isAny(before, .preposition), !takesClause(head + 1, sentence) { return nil }
        return .participle
    }

    private func pastForm(
        _ head: Int, _ cue: CueEntry, _ left: LeftContext, _ sentence: Range<Int>
    ) -> VerbGroup.Form? {
        let next = head + 1
        if next < sentence.upperBound, table.isWord(next, Key.by), !isByPhone(next, sentence) { return nil }
        // "people briefed on it": who is spoken to is missing, so it is the participle.
        if cue.frames.contains(.addressee), cue.frames.isDisjoint(with: [.quote, .clause]), next < sentence.upperBound,
            table.isAny(next, .preposition)
        {
            return nil
        }
        guard left.begin > sentence.lowerBound else { return next < sentence.upperBound ? .finite : nil }
        let before = left.begin - 1
        if table.isAny(before, [.determiner, .possessive, .preposition]) { return nil }
        if next < sentence.upperBound, table.isWord(next, Key.of), cue.stance == .accuse { return nil }
        return .finite
    }

    private static let means = Set(
        ["phone", "telephone", "email", "text", "video", "radio", "letter"].map(WordKey.init))

    /// "said by phone": how, not by whom.
    private func isByPhone(_ by: Int, _ sentence: Range<Int>) -> Bool {
        by + 1 < sentence.upperBound && Self.means.contains(table.keys[by + 1])
    }

    /// "claims", "reports": a verb after a singular noun or pronoun, a noun after an article or adjective.
    private func isVerbOfSingular(_ head: Int, _ begin: Int, _ cue: CueEntry, _ sentence: Range<Int>) -> Bool {
        guard begin > sentence.lowerBound else { return false }
        let before = begin - 1
        if table.isPunctuation(before) { return !cueIsNoun(head) || takesClause(head + 1, sentence) }
        if table.isAny(before, [.determiner, .possessive, .preposition, .number, .coordinator]) {
            return table.isAny(before, [.coordinator]) && !cueIsNoun(head)
        }
        if table.isAny(before, [.subjectPronoun, .documentNoun]) { return true }
        return !cueIsNoun(head) || takesClause(head + 1, sentence) || endsReportingClause(head, sentence)
    }

    /// "..., the White House reports.": the sentence ends with a comma, a short name and the cue, or goes on with whom it
    /// cites.
    private func endsReportingClause(_ head: Int, _ sentence: Range<Int>) -> Bool {
        let isCiting =
            head + 2 < sentence.upperBound && table.isShape(head + 1, .comma)
            && CitingRule.verbs.contains(table.keys[head + 2])
        guard head + 1 == sentence.upperBound || table.isShape(head + 1, .terminal) || isCiting else { return false }
        let reach = max(sentence.lowerBound, head - 12)..<head
        return reach.contains { table.isShape($0, .comma) }
    }

    /// "say", "report": a verb after a plural noun or pronoun.
    private func isVerbOfPlural(_ head: Int, _ begin: Int, _ cue: CueEntry, _ sentence: Range<Int>) -> Bool {
        guard begin > sentence.lowerBound else { return false }
        let before = begin - 1
        if table.isAny(before, [.determiner, .possessive, .preposition, .number, .modal]) { return false }
        if table.isAny(before, [.he, .she]) { return false }
        if table.isAny(before, [.subjectPronoun, .pluralRole, .group, .relative]) { return true }
        if cueIsNoun(head), !takesClause(head + 1, sentence) { return false }
        if table.isPunctuation(before) { return table.isShape(before, .comma) && !cueIsNoun(head) }
        return !cueIsNoun(head) || isPluralNoun(before)
    }

    private func isPluralNoun(_ index: Int) -> Bool {
        let span = table.spans[index]
        guard span.count > 2, table.isShape(index, .hasLower), !table.isAny(index, .function) else { return false }
        return table.bytes[span.end - 1] == UInt8(ascii: "s") || table.isAny(index, [.nationality, .group])
    }

    private func cueIsNoun(_ head: Int) -> Bool { VerbGroupFinder.nouns.contains(table.keys[head]) }

    /// Words that are nouns as often as verbs.
    private static let nouns = Set(
        """
        claim claims report reports call calls plan plans hope hopes fear fears doubt doubts demand demands estimate \
        estimates forecast forecasts order orders warrant warrants comment comments remark remarks request requests \
        question questions view views note notes post posts charge charges address addresses project projects promise \
        promises offer offers document documents detail details signal signals label labels brand brands tweet tweets \
        text texts support supports attack attacks rule rules debate debates quote quotes answer answers reply appeal \
        appeals object objects protest protests point points aim aims show shows email emails blog praise cry cries \
        joke jokes complaint charge release releases worry worries wish wishes vow vows pledge pledges cause reason \
        reasons direct feel dispute disputes brief briefs stress mandate echo blast blame dub rebuke mock commit
        """.split(separator: " ").map(WordKey.init))

    /// Whether the words after a cue begin a clause or a quotation.
    private func takesClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index < sentence.upperBound else { return false }
        return table.isAny(index, [.relative, .determiner, .subjectPronoun, .possessive, .subordinator])
            && !table.isAny(index, .preposition) || table.isShape(index, [.quotationMark, .colon])
            || table.isWord(index, Key.to) || table.isCapitalized(index)
    }
}
