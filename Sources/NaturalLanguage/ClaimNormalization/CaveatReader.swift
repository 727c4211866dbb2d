import DocumentModel
import LanguageModels

/// Finds the outlet's reservations and the claims that each concerns (docs/decisions/0155).
struct CaveatReader {
    private let document: Document
    private let context: AttributionContext
    private let claims: [Claim]
    /// The sentence that each claim begins in.
    private let sentences: [Int]

    private var table: TokenTable { context.table }

    private static let phrases = Phrases(.caveats)
    private static let negations = Set(["neither", "none", "no", "nor", "nobody"].map(WordKey.init))
    private static let figures = Set(
        ["toll", "tolls", "figure", "figures", "number", "numbers", "count", "counts", "total"].map(WordKey.init))
    /// Words for the claims of two sides.
    private static let sides = Set(["either", "neither", "both"].map(WordKey.init))
    /// How many sentences back a claim may stand.
    private static let reach = 3

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        context = AttributionContext(document, table)
        claims = document.claims ?? []
        sentences = claims.map { claim in
            let first = claim.content.first.map { table.firstToken(atOrAfter: $0.begin) } ?? 0
            return first < table.count ? Int(table.sentenceOfToken[first]) : 0
        }
    }

    /// The caveats of each claim, by its index.
    func caveats() -> [Int: [Qualifier]] {
        var found: [Int: [Qualifier]] = [:]
        for var caveat in QualifierReader(phrases: Self.phrases, table: table).qualifiers(in: 0..<table.count) {
            let tokens = table.tokens(caveat.span)
            if caveat.kind == "NEGATED" {
                guard isNegated(tokens.lowerBound) else { continue }
                caveat.kind = "UNVERIFIED"
            }
            let isClaimed = claims.contains { claim in claim.content.contains { $0.contains(caveat.span) } }
            guard !isClaimed else { continue }
            for index in concerned(caveat.kind, tokens) { found[index, default: []].append(caveat) }
        }
        return found
    }

    /// Whether a word before it in the sentence negates: "Neither account could be verified".
    private func isNegated(_ token: Int) -> Bool {
        (table.sentence(of: token).lowerBound..<token).contains { Self.negations.contains(table.keys[$0]) }
    }

    private func concerned(_ kind: String, _ caveat: Range<Int>) -> [Int] {
        switch kind {
        case "NO_EVIDENCE": isAside(caveat.lowerBound) ? ofSentence(caveat) : claimsOfSubject(caveat)
        case "NO_COMMENT": claimsAbout(caveat)
        default: doubted(caveat)
        }
    }

    /// "without giving evidence", "offering no proof": beside what it concerns.
    private func isAside(_ token: Int) -> Bool {
        table.isWord(token, Key.without) || table.entries[token].verbForms.contains(.gerund)
    }

    /// The claims of the cue of the sentence that stands nearest.
    private func ofSentence(_ caveat: Range<Int>) -> [Int] {
        let sentence = table.span(table.sentence(of: caveat.lowerBound))
        let place = table.span(caveat)
        func distance(_ index: Int) -> Int? {
            guard let cue = claims[index].attribution.last?.cue?.span, sentence.contains(cue) else { return nil }
            return max(cue.begin - place.end, place.begin - cue.end)
        }
        let near = claims.indices.compactMap(distance).min()
        return claims.indices.filter { distance($0) != nil && distance($0) == near }
    }

    /// "He offered no evidence": the last claims of the one who offers none; "no evidence was given": the last ones.
    private func claimsOfSubject(_ caveat: Range<Int>) -> [Int] {
        let before = claims.indices.filter { isBefore($0, caveat.lowerBound) && !claims[$0].attribution.isEmpty }
        let party = CaveatParty(context: context)
        let subject = party.subject(of: caveat)
        let isGiven = table.isWord(caveat.lowerBound, Key.no)
        guard let subject, !isGiven else { return isGiven ? last(before, before.last) : ofSentence(caveat) }
        let own = before.last { party.isSource(subject, claims[$0]) }
        // "he": where nothing is of the one whom coreference takes him for, whoever spoke last.
        return last(before, own ?? (party.isPronoun(subject) ? before.last : nil))
    }

    /// The claims of the sentence and source of one of them.
    private func last(_ before: [Int], _ last: Int?) -> [Int] {
        guard let last else { return [] }
        return before.filter { sentences[$0] == sentences[last] && isSameSource($0, last) }
    }

    private func isSameSource(_ left: Int, _ right: Int) -> Bool {
        let one = claims[left].attribution.last?.source
        let other = claims[right].attribution.last?.source
        return one?.span == other?.span || one?.name != nil && one?.name == other?.name
    }

    /// "Moscow did not respond": what is claimed of Moscow in the sentences before.
    private func claimsAbout(_ caveat: Range<Int>) -> [Int] {
        let party = CaveatParty(context: context).entities(of: caveat)
        return claims.indices.filter { index in
            isBefore(index, caveat.lowerBound) && !isOwn(index, party)
                && claims[index].content.contains { span in
                    context.mentions.contains { mention in
                        span.contains(mention.span) && !party.isDisjoint(with: CaveatParty.entities(mention, table))
                    }
                }
        }
    }

    /// Whether the one who does not answer has claimed it himself.
    private func isOwn(_ claim: Int, _ party: Set<String>) -> Bool {
        claims[claim].attribution.last?.source?.entity.map(party.contains) ?? false
    }

    /// "could not be verified": the claims of the nearest sentence that has any; those with figures where figures are
    /// meant, the last ones of two sources where both sides are.
    private func doubted(_ caveat: Range<Int>) -> [Int] {
        let token = caveat.lowerBound
        let words = table.sentence(of: token)
        let own = claims.indices.filter { sentences[$0] == Int(table.sentenceOfToken[token]) }
        if table.isAny(token, .adverb) || own.contains(where: { isWordOfSource($0, token) }) { return own }
        let before = claims.indices.filter { isBefore($0, token) }
        let counted = words.contains { Self.figures.contains(table.keys[$0]) } ? withFigures(before) : before
        guard let last = counted.last else { return [] }
        let nearest = counted.filter { sentences[$0] == sentences[last] }
        guard words.contains(where: { Self.sides.contains(table.keys[$0]) }),
            let other = before.last(where: { !isSameSource($0, last) })
        else { return nearest }
        return [other, last].sorted()
    }

    /// Those that count something; else those that have any number.
    private func withFigures(_ before: [Int]) -> [Int] {
        let measured = before.filter { !claims[$0].measures.isEmpty }
        guard measured.isEmpty else { return measured }
        return before.filter { index in
            claims[index].content.contains { span in document.quantities.contains { span.contains($0.span) } }
        }
    }

    /// "Unconfirmed reports speak of ...": the caveat is a word of the source.
    private func isWordOfSource(_ claim: Int, _ token: Int) -> Bool {
        claims[claim].attribution.contains { $0.source?.span?.contains(table.spans[token]) ?? false }
    }

    /// Whether a claim stands before a token, not far, and in the same paragraph or the one before.
    private func isBefore(_ claim: Int, _ token: Int) -> Bool {
        let begin = sentences[claim]
        let sentence = Int(table.sentenceOfToken[token])
        guard begin <= sentence, sentence - begin <= Self.reach, let first = claims[claim].content.first,
            first.begin < table.spans[token].begin
        else { return false }
        return begin == sentence || (begin + 1...sentence).count { table.startsParagraph[$0] } < 2
    }
}
