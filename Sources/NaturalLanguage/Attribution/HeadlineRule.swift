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
        while begin < sentence.upperBound, table.isPunctuation(begin), !table.isShape(begin, .quotationMark) {
            begin += 1
        }
        let reach = min(sentence.upperBound, begin + Self.longestSource)
        guard begin < reach, let colon = (begin..<reach).first(where: { table.isShape($0, .colon) }), colon > begin,
            colon + 1 < sentence.upperBound, isSource(begin..<colon)
        else { return nil }
        let isQuotation = table.isShape(colon + 1, .quotationMark)
        let end = paragraphEnd(number, isSpeech: isTranscript(begin..<colon, number))
        guard let content = context.trimmed(colon + 1..<end) else { return nil }
        return Attribution(
            rule: "headline",
            links: [.init(source: begin..<colon, cue: colon..<colon + 1, lemma: ":", stance: .say)],
            content: [content], quotation: isQuotation ? .direct : .indirect, confidence: 0.8)
    }

    /// Whether every word before the colon belongs to a name, an office or a group of people.
    private func isSource(_ range: Range<Int>) -> Bool {
        let table = context.table
        let last = range.upperBound - 1
        if range.count == 1, table.isAny(last, .documentNoun) { return true }
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
