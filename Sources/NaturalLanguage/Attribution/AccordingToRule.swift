import DocumentModel
import LanguageModels

/// "According to X, ...", "..., according to X", "..., according to X, ...".
struct AccordingToRule {
    let context: AttributionContext

    private static let phrases = Phrases(.accordingTo)

    /// The prepositional cue at a token, with its number of tokens.
    static func match(
        _ context: AttributionContext, at index: Int, before limit: Int
    ) -> (value: String, index: Int, count: Int)? {
        context.table.isAny(index, [.preposition, .subordinator]) || context.table.isWord(index, according)
            ? phrases.match(context.table, at: index, before: limit) : nil
    }

    private static let according = WordKey("according")

    func apply(at index: Int, in sentence: Range<Int>) -> Attribution? {
        let table = context.table
        let limit = context.wordsEnd(sentence)
        guard let match = Self.match(context, at: index, before: limit) else { return nil }
        let cue = index..<index + match.count
        let sources = SourceFinder(context: context)
        let isFront = sources.skippingOpeners(sentence.lowerBound..<index) == index || index == sentence.lowerBound
        let phrase =
            isFront
            ? sources.frontPhrase(after: cue.upperBound, in: sentence)
            : sources.phrase(after: cue.upperBound, in: sentence, allowsRelative: false)
        guard let source = phrase else { return nil }
        var content: [Range<Int>] = []
        if !isFront, let before = context.trimmed(clauseBegin(before: index, sentence)..<index) {
            content.append(before)
        }
        let after = source.upperBound
        let goesOn = after + 1 < limit && table.isShape(after, [.comma, .dash])
        if goesOn, isFront || continuesClause(after + 1, sentence) {
            let end = ContentFinder(context: context).end(from: after + 1, in: sentence)
            if let rest = context.trimmed(after + 1..<end) { content.append(rest) }
        }
        guard !content.isEmpty else { return nil }
        let lemma = table.text(cue).lowercased()
        return Attribution(
            rule: "according-to",
            links: [.init(source: source, cue: cue, lemma: lemma, stance: Stance(rawValue: match.value) ?? .say)],
            content: content, quotation: .indirect, confidence: 0.9)
    }

    /// The clause before the cue begins at the sentence, or after an earlier claim of it.
    private func clauseBegin(before index: Int, _ sentence: Range<Int>) -> Int {
        (sentence.lowerBound..<index).last { context.table.isShape($0, .semicolon) }.map { $0 + 1 }
            ?? sentence.lowerBound
    }

    /// What follows the source goes on with the claim unless it is about the source.
    private func continuesClause(_ start: Int, _ sentence: Range<Int>) -> Bool {
        let table = context.table
        if table.isAny(start, .relative) || table.isShape(start, .gerundLike) { return false }
        return !table.isAny(start, .coordinator)
    }
}
