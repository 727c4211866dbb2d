import DocumentModel
import LanguageModels

/// "X vowed to ...", "X refused to ...", "X urged Y to ...": an intention or a demand.
struct InfinitiveRule {
    let context: AttributionContext

    func apply(_ group: VerbGroup, source: Range<Int>, in sentence: Range<Int>) -> Attribution? {
        let table = context.table
        let limit = context.wordsEnd(sentence)
        guard group.cue.frames.contains(.infinitive) else { return nil }
        let begin = group.tokens.upperBound
        guard begin + 1 < limit else { return nil }
        let isDirect = table.isWord(begin, Key.to)
        guard isDirect || group.cue.frames.contains(.addressee) && hasInfinitive(begin, limit) else { return nil }
        let reach = ContentFinder(context: context).end(from: begin, in: sentence)
        let dash = (begin..<reach).first { table.isShape($0, .dash) && table.isShape($0, .spaceBefore) }
        let end = dash ?? reach
        guard let content = context.trimmed(begin..<end) else { return nil }
        return Attribution(
            rule: "infinitive", links: [.init(group, source: source)], content: [content], quotation: .indirect,
            confidence: 0.7)
    }

    /// "Y to ..." soon after the cue.
    private func hasInfinitive(_ begin: Int, _ limit: Int) -> Bool {
        let table = context.table
        guard !table.isPunctuation(begin), !table.isAny(begin, .preposition) else { return false }
        return (begin + 1..<min(limit, begin + 9)).contains { table.isWord($0, Key.to) }
    }
}
