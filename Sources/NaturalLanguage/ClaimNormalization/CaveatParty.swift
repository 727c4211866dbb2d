import DocumentModel
import LanguageModels

/// Who it is that gives no evidence or no answer, by the words around a reservation.
struct CaveatParty {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// The words of the subject of a reservation's verb ("The ministry has offered no proof"), or nil.
    func subject(of caveat: Range<Int>) -> Range<Int>? {
        let sentence = table.sentence(of: caveat.lowerBound)
        var begin = caveat.lowerBound
        while begin > sentence.lowerBound, table.isAny(begin - 1, [.auxiliary, .negation, .adverb]),
            context.mention(at: begin - 1) == nil
        {
            begin -= 1
        }
        return SourceFinder(context: context).subject(before: begin, in: sentence)
    }

    /// Whether a claim is of the one whom a subject names: the same entity or noun; of a pronoun, whoever speaks.
    func isSource(_ subject: Range<Int>, _ claim: Claim) -> Bool {
        guard let source = claim.attribution.last?.source, let span = source.span else { return false }
        let entities = Set(subject.compactMap { context.mention(at: $0)?.entity })
        if let entity = source.entity, !entities.isEmpty { return entities.contains(entity) }
        if isPronoun(subject) { return entities.isEmpty }
        let nouns = Speaker(context: context).head(table.tokens(span)).map { table.keys[$0] }
        return Speaker(context: context).head(subject).last.map { nouns.contains(table.keys[$0]) } ?? false
    }

    /// Whether a subject is "he", "it", "they", "who".
    func isPronoun(_ subject: Range<Int>) -> Bool {
        subject.count == 1 && table.isAny(subject.lowerBound, [.pronoun, .relative])
    }

    /// The entities and countries of the one who does not answer: "Moscow did not respond", "no comment from Moscow".
    func entities(of caveat: Range<Int>) -> Set<String> {
        let sentence = table.sentence(of: caveat.lowerBound)
        var words = subject(of: caveat) ?? caveat.lowerBound..<caveat.lowerBound
        if caveat.upperBound < sentence.upperBound, table.isWord(caveat.upperBound, Key.from) {
            let end = (caveat.upperBound..<sentence.upperBound).first { table.isPunctuation($0) } ?? sentence.upperBound
            words = caveat.upperBound + 1..<max(caveat.upperBound + 1, end)
        }
        let found = entities(in: words)
        // "An air force spokesperson said he had no comment."
        return found.isEmpty ? entities(in: sentence.lowerBound..<caveat.lowerBound) : found
    }

    /// Whether a country or town is silent by its own name: "Israel did not respond", "no comment from Israel".
    func isCountry(_ caveat: Range<Int>) -> Bool {
        let sentence = table.sentence(of: caveat.lowerBound)
        let isFrom = caveat.upperBound + 1 < sentence.upperBound && table.isWord(caveat.upperBound, Key.from)
        let subject = subject(of: caveat)
        guard let last = isFrom ? caveat.upperBound + 1 : subject.flatMap({ Speaker(context: context).head($0).last })
        else { return false }
        return context.mention(at: last).map { $0.kind == .name && $0.type == .geopolitical } ?? false
    }

    private func entities(in words: Range<Int>) -> Set<String> {
        guard !words.isEmpty else { return [] }
        let span = table.span(words)
        return context.mentions.filter { span.contains($0.span) }.reduce(into: []) {
            $0.formUnion(Self.entities($1, table))
        }
    }

    /// A mention's entity, and the country that it is or belongs to: "Moscow", "Russian" and "Russia" have one.
    static func entities(_ mention: Mention, _ table: TokenTable) -> Set<String> {
        let place = PlaceCountries.shared.membership(of: table.text(mention.span))
        return Set([mention.entity, place?.town == nil ? place?.country : nil].compactMap(\.self))
    }
}
