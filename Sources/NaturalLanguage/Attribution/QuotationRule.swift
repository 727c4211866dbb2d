import DocumentModel
import LanguageModels

/// Direct quotations with their speaker: before, after, split, over several sentences and paragraphs.
struct QuotationRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// The attributions of the quotations that stand alone, in text order.
    func apply() -> [Attribution] {
        var found: [Attribution] = []
        var last: (attribution: Int, quotation: Quotation)?
        for quotation in context.quotations where isFree(quotation) {
            if let link = linkAfter(quotation) ?? linkBefore(quotation) {
                if let last, found[last.attribution].links[0].cue == link.cue {
                    found[last.attribution].content.append(quotation.inner)
                } else {
                    found.append(attribution(link, quotation, confidence: 0.95))
                }
                last = (found.count - 1, quotation)
            } else if let previous = last, goesOn(previous.quotation, quotation, found[previous.attribution]) {
                found[previous.attribution].content.append(quotation.inner)
                last = (previous.attribution, quotation)
            }
        }
        return found.map(trimmed)
    }

    private func attribution(_ link: Attribution.Link, _ quotation: Quotation, confidence: Double) -> Attribution {
        Attribution(
            rule: "quotation", links: [link], content: [quotation.inner], quotation: .direct, confidence: confidence)
    }

    private func trimmed(_ attribution: Attribution) -> Attribution {
        var attribution = attribution
        attribution.content = attribution.content.compactMap(context.trimmed)
        return attribution
    }

    /// Whether a quotation stands on its own: it begins a sentence, or follows the comma or colon of a reporting clause.
    private func isFree(_ quotation: Quotation) -> Bool {
        let sentence = table.sentence(of: quotation.open)
        if quotation.open == firstWord(sentence) { return true }
        let before = quotation.open - 1
        guard before >= sentence.lowerBound else { return true }
        // "a man was heard saying “I have orders”, Berg said": what Berg repeats is no quotation of her own.
        if RepeatedWords.repeating.contains(table.keys[before]) { return false }
        if table.isShape(before, [.colon, .terminal]) { return true }
        if table.isShape(before, .comma) {
            return table.isCapitalized(quotation.inner.lowerBound) || isAfterCue(before)
        }
        return isAfterCue(quotation.open) && table.isCapitalized(quotation.inner.lowerBound)
    }

    private func firstWord(_ sentence: Range<Int>) -> Int {
        sentence.first { !table.isPunctuation($0) || context.isMark($0) } ?? sentence.lowerBound
    }

    private func isAfterCue(_ index: Int) -> Bool {
        let sentence = table.sentence(of: index)
        return index > sentence.lowerBound && table.entries[index - 1].cue >= 0
            || sourceEnds(at: index, sentence)
    }

    /// "..., Kirby said, "...": a reporting clause ends right before.
    private func sourceEnds(at index: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, index - 6)..<index).contains { table.entries[$0].cue >= 0 && !context.isQuoted($0) }
    }

    /// "...," Kirby said / "...," said Kirby.
    private func linkAfter(_ quotation: Quotation) -> Attribution.Link? {
        guard let close = quotation.close else { return nil }
        var start = close + 1
        let sentence = reportingSentence(close)
        while start < sentence.upperBound, table.isShape(start, [.comma, .dash]) { start += 1 }
        guard start < sentence.upperBound, !context.isQuoted(start) else { return nil }
        if table.isShape(close - 1, .terminal), table.isAny(start, [.pronoun, .determiner]), table.isCapitalized(start)
        {
            return nil
        }
        let sources = SourceFinder(context: context)
        var index = start
        while index < sentence.upperBound, !context.isQuoted(index), index - start < 45 {
            if let group = context.verbs.group(at: index, in: sentence), canQuote(group) {
                if group.tokens.lowerBound == start, index - start < 4 {
                    guard
                        let source = sources.phrase(after: group.tokens.upperBound, in: sentence, allowsRelative: true)
                    else { return nil }
                    return .init(group, source: source)
                }
                guard let source = sources.subject(before: group.tokens.lowerBound, in: sentence),
                    sources.skippingOpeners(start..<group.tokens.lowerBound) == source.lowerBound
                else { return nil }
                return .init(group, source: source)
            }
            if table.isAny(index, .coordinator), index == start { return nil }
            index += 1
        }
        return nil
    }

    /// The sentence of a closing mark; the next one, if that begins with a small letter ("“Why not?” the CJI asked").
    private func reportingSentence(_ close: Int) -> Range<Int> {
        let sentence = table.sentence(of: close)
        guard close + 1 == sentence.upperBound, close + 1 < table.count,
            case let number = Int(table.sentenceOfToken[close + 1]), !table.startsParagraph[number],
            !table.isCapitalized(close + 1), table.isShape(close + 1, .hasLower)
        else { return sentence }
        return table.sentences[number]
    }

    private func canQuote(_ group: VerbGroup) -> Bool {
        group.form == .finite && !group.cue.frames.isDisjoint(with: [.quote, .clause])
    }

    /// Kirby said, "..." / Kirby told reporters on Tuesday: "..." / Kirby went on: (new paragraph) "...".
    func linkBefore(_ quotation: Quotation) -> Attribution.Link? {
        guard !goesOnAfter(quotation) else { return nil }
        var end = quotation.open
        var sentence = table.sentence(of: quotation.open)
        if quotation.open == firstWord(sentence) {
            guard sentence.lowerBound > 0, table.isShape(sentence.lowerBound - 1, .colon) else { return nil }
            end = sentence.lowerBound - 1
            sentence = table.sentence(of: end)
        }
        let sources = SourceFinder(context: context)
        var index = end - 1
        while index >= sentence.lowerBound, end - index < 16, !context.isQuoted(index),
            !table.isShape(index, .terminal)
        {
            if let group = context.verbs.group(at: index, in: sentence), canQuote(group) || isParticiple(group) {
                guard reaches(group, end, sentence) else { return nil }
                guard let source = sources.subject(before: group.tokens.lowerBound, in: sentence) else { return nil }
                return group.form == .finite ? .init(group, source: source) : nil
            }
            index -= 1
        }
        return nil
    }

    /// Whether the sentence goes on after the closing mark, so that the quotation is only a part of the claim.
    private func goesOnAfter(_ quotation: Quotation) -> Bool {
        guard let close = quotation.close else { return false }
        let sentence = table.sentence(of: close)
        return close + 1 < sentence.upperBound && !table.isPunctuation(close + 1)
            && !table.isShape(close - 1, [.terminal, .comma])
    }

    private func isParticiple(_ group: VerbGroup) -> Bool {
        group.form == .participle && group.cue.frames.contains(.quote)
    }

    /// Whether only those spoken to, time and occasion stand between a cue and the quotation.
    private func reaches(_ group: VerbGroup, _ end: Int, _ sentence: Range<Int>) -> Bool {
        let begin = ContentFinder(context: context).begin(after: group, in: sentence)
        if begin >= end { return true }
        let rest = begin..<end
        if rest.allSatisfy({ table.isPunctuation($0) }) { return true }
        return table.isShape(end - 1, [.comma, .colon]) && !table.isWord(begin, Key.that)
            && !rest.contains { table.isAny($0, .auxiliary) }
            && (table.isAny(begin, [.preposition, .weekday, .adverb]) || table.isShape(begin, .adverbial)
                || table.isShape(end - 1, .colon) || group.cue.frames.contains(.addressee))
    }

    /// Whether a quotation without a cue goes on with the one before it: right after its reporting clause in the same
    /// paragraph, or at the head of the next one.
    private func goesOn(_ previous: Quotation, _ next: Quotation, _ attribution: Attribution) -> Bool {
        let from = Int(table.sentenceOfToken[max(previous.outer.upperBound - 1, previous.open)])
        let to = Int(table.sentenceOfToken[next.open])
        let cue = attribution.links[0].cue
        let reportingSentence = max(from, Int(table.sentenceOfToken[cue.lowerBound]))
        guard next.open == firstWord(table.sentences[to]) || to == reportingSentence else { return false }
        if to == reportingSentence { return !hasOtherCue(cue, next.open) }
        guard to == reportingSentence + 1 else { return false }
        if !table.startsParagraph[to] { return true }
        return isWholeParagraph(next)
            && (previous.close == nil || isWholeParagraph(previous) || endsParagraph(previous))
    }

    private func hasOtherCue(_ cue: Range<Int>, _ limit: Int) -> Bool {
        guard cue.upperBound < limit else { return false }
        return (cue.upperBound..<limit).contains { index in
            table.entries[index].cue >= 0 && !context.isQuoted(index)
                && context.verbs.group(at: index, in: table.sentence(of: index)) != nil
        }
    }

    private func endsParagraph(_ quotation: Quotation) -> Bool {
        let last = quotation.outer.upperBound - 1
        let sentence = Int(table.sentenceOfToken[last])
        let isLastSentence = sentence + 1 >= table.sentences.count || table.startsParagraph[sentence + 1]
        return isLastSentence && context.wordsEnd(table.sentences[sentence]) <= last + 1
    }

    private func isWholeParagraph(_ quotation: Quotation) -> Bool {
        let sentence = Int(table.sentenceOfToken[quotation.open])
        return table.startsParagraph[sentence] && firstWord(table.sentences[sentence]) == quotation.open
            && endsParagraph(quotation)
    }
}
