import DocumentModel
import LanguageModels

/// "Asked about Lind's declaration that it had been a bomb, Berg said ...": what somebody is asked about or comments on
/// is not his claim.
struct AskedAboutRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let openers = Set(
        """
        asked pressed questioned quizzed challenged commenting responding reacting replying referring answering
        addressing discussing
        """.split(whereSeparator: \.isWhitespace).map { WordKey($0) })

    /// The attribution without what stands in the phrase that opens its sentence; nil where nothing else is left of it.
    func apply(to attribution: Attribution) -> Attribution? {
        guard attribution.links.count == 1, let source = attribution.links.first?.source,
            case let sentence = table.sentence(of: source.lowerBound),
            let end = end(sentence, before: source.lowerBound)
        else { return attribution }
        let own = attribution.content.filter { !isTopic($0, sentence, end, source) }
        guard own.count < attribution.content.count else { return attribution }
        guard !own.isEmpty else { return nil }
        var rest = attribution
        rest.content = own
        rest.quotation = context.quotation(of: own)
        return rest
    }

    /// The first comma behind a participle that opens the sentence.
    private func end(_ sentence: Range<Int>, before source: Int) -> Int? {
        let first = table.isAny(sentence.lowerBound, .coordinator) ? sentence.lowerBound + 1 : sentence.lowerBound
        guard first < source, Self.openers.contains(table.keys[first]) else { return nil }
        return (first..<source).first { table.isShape($0, .comma) && !context.isQuoted($0) }
    }

    private func isTopic(_ part: Range<Int>, _ sentence: Range<Int>, _ end: Int, _ source: Range<Int>) -> Bool {
        sentence.contains(part.lowerBound) && part.upperBound <= source.lowerBound
            && (part.lowerBound < end || table.isWord(part.lowerBound, Key.that))
    }
}
