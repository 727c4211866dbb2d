import DocumentModel
import LanguageModels

/// "Zelenskyy: ...", "Forbes: ...": a source and a colon at the head of a headline, list entry or paragraph.
struct HeadlineRule {
    let context: AttributionContext

    private static let longestSource = 9

    func apply(_ number: Int) -> Attribution? {
        let table = context.table
        let sentence = table.sentences[number]
        guard table.startsParagraph[number] else { return nil }
        var begin = sentence.lowerBound
        while begin < sentence.upperBound, isLabel(begin), !table.isShape(begin, .quotationMark) { begin += 1 }
        let reach = min(sentence.upperBound, begin + Self.longestSource)
        guard begin < reach, let colon = (begin..<reach).first(where: { table.isShape($0, .colon) }), colon > begin,
            colon + 1 < sentence.upperBound, case let source = speaker(begin..<colon),
            isSource(source) || isSpeaker(source, colon), !isPlace(source, sentence)
        else { return nil }
        let isQuotation = table.isShape(colon + 1, .quotationMark)
        let end = quotationEnd(colon) ?? paragraphEnd(number, isSpeech: isTranscript(begin..<colon, number))
        guard let content = context.trimmed(colon + 1..<end) else { return nil }
        return Attribution(
            rule: "headline",
            links: [.init(source: context.trimmed(source), cue: colon..<colon + 1, lemma: ":", stance: .say)],
            content: [content], quotation: isQuotation ? .direct : .indirect, confidence: 0.8)
    }

    /// "Berg to Lind: ...": who speaks, without the one spoken to.
    private func speaker(_ range: Range<Int>) -> Range<Int> {
        guard let to = range.dropFirst().first(where: { context.table.isWord($0, Key.to) }), to + 1 < range.upperBound,
            isSource(range.lowerBound..<to), isSource(to + 1..<range.upperBound)
        else { return range }
        return range.lowerBound..<to
    }

    /// The closing mark of a quotation right after the colon that the paragraph goes on after.
    private func quotationEnd(_ colon: Int) -> Int? {
        context.quotation(at: colon + 1).flatMap { $0.open == colon + 1 ? $0.close : nil }
    }

    /// "Eyewitness Lyubov, a cleaner: “...": capitalized words and what is put beside them, before a quotation.
    private func isSpeaker(_ range: Range<Int>, _ colon: Int) -> Bool {
        let head = range.lowerBound..<(range.first { context.table.isShape($0, .comma) } ?? range.upperBound)
        return quotationEnd(colon) != nil && head.count > 1 && head.count < 6
            && head.allSatisfy { context.table.isCapitalized($0) && !context.table.isAny($0, .function) }
    }

    /// A mark of a list, the time of an entry ("20:40").
    private func isLabel(_ token: Int) -> Bool {
        context.table.isPunctuation(token)
            || context.table.isShape(token, .hasDigit) && context.table.text(token..<token + 1).contains(":")
    }

    /// "Goma: fighters deny ...", "UN: Guterres said ...": a place or a label before a report that has a source of its
    /// own.
    private func isPlace(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard range.count < 4, let mention = context.mention(at: range.upperBound - 1), mention.type != .person
        else { return false }
        if mention.type == .geopolitical, !isCapital(range), context.table.isInTitle(sentence.lowerBound),
            !speaks(range.upperBound + 1..<sentence.upperBound)
        {
            return true
        }
        return (range.upperBound + 1..<sentence.upperBound).contains { token in
            guard !context.isQuoted(token), let group = context.verbs.group(at: token, in: sentence),
                group.form == .finite
            else { return false }
            let subject = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence)
            return subject.map { Speaker(context: context).canBe($0) } ?? false
        }
    }

    /// "Gaza: More than 100 killed": a country speaks in its own voice or words only.
    private func speaks(_ rest: Range<Int>) -> Bool {
        rest.contains { context.table.isShape($0, .quotationMark) || Self.own.contains(context.table.keys[$0]) }
    }

    /// "Seoul: about 100 soldiers dead": a capital stands for its government.
    private func isCapital(_ range: Range<Int>) -> Bool {
        GazetteerTable.shared.longest(context.table, at: range.lowerBound, before: range.upperBound)?.entries
            .contains { $0.kind == .capital } ?? false
    }

    private static let own = Set(["we", "our", "us", "i", "my"].map(WordKey.init))

    /// Whether every word before the colon belongs to a name, an office or a group of people.
    private func isSource(_ range: Range<Int>) -> Bool {
        let table = context.table
        let last = range.upperBound - 1
        if range.count == 1, table.isAny(last, .documentNoun) { return true }
        if isDescription(range) { return true }
        guard let mention = context.mention(at: last) ?? mentionBeforeParenthesis(range) else { return false }
        guard [.person, .organization, .geopolitical, .militaryUnit].contains(mention.type), mention.kind != .pronoun
        else { return false }
        return range.allSatisfy { token in
            context.mention(at: token) != nil || table.isAny(token, [.role, .title, .nameParticle, .nationality])
                || table.isPunctuation(token) || table.isShape(token, .allCapitals)
                || table.isCapitalized(token) && token > range.lowerBound
                || isInsideParentheses(token, range)
        }
    }

    /// "Spy agency", "Eyewitness Lyubov, a cleaner": nouns up to a body or an office, and what is put beside them.
    private func isDescription(_ range: Range<Int>) -> Bool {
        let table = context.table
        let head = range.lowerBound..<(range.first { table.isShape($0, .comma) } ?? range.upperBound)
        guard head.count < 5, !range.contains(where: { table.isAny($0, [.auxiliary, .preposition]) }),
            !head.contains(where: { table.isAny($0, .function) }), let last = head.last
        else { return false }
        let isOffice = table.isAny(last, [.role, .bodyNoun]) && !Outlets.nouns.contains(table.keys[last])
        let isPerson = table.isAny(head.lowerBound, .role) && head.dropFirst().allSatisfy(table.isCapitalized)
        return (isOffice || isPerson || Self.agencies.contains(table.keys[last]))
            && table.isCapitalized(head.lowerBound)
    }

    private static let agencies = Set(["agency"].map(WordKey.init))

    private func mentionBeforeParenthesis(_ range: Range<Int>) -> Mention? {
        let open = range.first { context.table.isShape($0, .parenthesis) }
        return open.flatMap { $0 > range.lowerBound ? context.mention(at: $0 - 1) : nil }
    }

    private func isInsideParentheses(_ token: Int, _ range: Range<Int>) -> Bool {
        range.first { context.table.isShape($0, .parenthesis) }.map { token > $0 } ?? false
    }

    /// In a transcript the speaker's turn is the whole paragraph, in a headline the sentence.
    private func isTranscript(_ source: Range<Int>, _ number: Int) -> Bool {
        context.table.kindOfSentence[number] == .paragraph
    }

    private func paragraphEnd(_ number: Int, isSpeech: Bool) -> Int {
        let table = context.table
        var last = number
        if isSpeech {
            while last + 1 < table.sentences.count, !table.startsParagraph[last + 1] { last += 1 }
        }
        return context.wordsEnd(table.sentences[last])
    }
}
