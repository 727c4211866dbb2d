import DocumentModel
import LanguageModels

/// Finds the end of what opens a sentence before its subject: "On Thursday,", "Speaking in Kyiv,", "But".
struct SentenceOpener {
    let context: AttributionContext

    private var table: TokenTable { context.table }

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

    func isNounLike(_ index: Int) -> Bool {
        table.isAny(index, [.determiner, .pronoun, .possessive, .role, .group, .title]) || table.isCapitalized(index)
            || context.mention(at: index) != nil
    }
}
