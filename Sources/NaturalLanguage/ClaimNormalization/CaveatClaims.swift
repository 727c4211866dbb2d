import DocumentModel
import LanguageModels

/// Which claims a reservation concerns (docs/decisions/0155, 0170).
struct CaveatClaims {
    private let document: Document
    let context: AttributionContext
    let claims: [Claim]
    /// The sentence that each claim begins in.
    let sentences: [Int]

    var table: TokenTable { context.table }

    private static let figures = Set(
        ["toll", "tolls", "figure", "figures", "number", "numbers", "count", "counts", "total"].map(WordKey.init))
    /// Words for the claims of two sides.
    private static let sides = Set(["either", "neither", "both"].map(WordKey.init))
    /// Words for all that was said before.
    private static let several = Set(
        ["claims", "accounts", "reports", "allegations", "statements", "assertions", "versions", "accusations"]
            .map(WordKey.init))
    /// How many sentences back a claim may stand; one of somebody whom the reservation does not name.
    private static let reach = 3
    static let nearReach = 2

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        context = AttributionContext(document, table)
        claims = document.claims ?? []
        sentences = claims.map { claim in
            let first = claim.content.first.map { table.firstToken(atOrAfter: $0.begin) } ?? 0
            return first < table.count ? Int(table.sentenceOfToken[first]) : 0
        }
    }

    /// Whether words are claimed by somebody, and so no reservation of the outlet.
    func hold(_ span: Span) -> Bool { claims.contains { claim in claim.content.contains { $0.contains(span) } } }

    /// The claims that a reservation of a kind concerns, by their index.
    func concerned(_ kind: String, _ caveat: Range<Int>) -> [Int] {
        switch kind {
        case "NO_EVIDENCE": isAside(caveat.lowerBound) ? ofSentence(caveat) : claimsOfSubject(caveat)
        case "NO_COMMENT": isAside(caveat.lowerBound) ? ofSentence(caveat) : unanswered(caveat)
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
    func last(_ before: [Int], _ last: Int?) -> [Int] {
        guard let last else { return [] }
        return before.filter { sentences[$0] == sentences[last] && isSameSource($0, last) }
    }

    private func isSameSource(_ left: Int, _ right: Int) -> Bool {
        let one = claims[left].attribution.last?.source
        let other = claims[right].attribution.last?.source
        return one?.span == other?.span || one?.name != nil && one?.name == other?.name
    }

    /// "could not be verified": the claims of the nearest sentence that has any; those with figures where figures are
    /// meant, the last ones of two sources where both sides are.
    private func doubted(_ caveat: Range<Int>) -> [Int] {
        let token = caveat.lowerBound
        let words = table.sentence(of: token)
        let own = claims.indices.filter { sentences[$0] == Int(table.sentenceOfToken[token]) }
        if table.isAny(token, .adverb) || own.contains(where: { isWordOfSource($0, token) }) { return own }
        let all = claims.indices.filter { isBefore($0, token) && !isWish($0) && !claims[$0].attribution.isEmpty }
        let named = ofNamed(words.lowerBound..<token, all)
        let before = named.isEmpty ? all : named
        let counted = words.contains { Self.figures.contains(table.keys[$0]) } ? withFigures(before) : before
        guard let last = counted.last else { return [] }
        if counted.count == before.count, words.contains(where: { Self.several.contains(table.keys[$0]) }),
            !words.contains(where: { Self.sides.contains(table.keys[$0]) })
        {
            return counted.filter { paragraph($0) == paragraph(last) }
        }
        let nearest = counted.filter { sentences[$0] == sentences[last] }
        guard words.contains(where: { Self.sides.contains(table.keys[$0]) }),
            let other = before.last(where: { !isSameSource($0, last) })
        else { return nearest }
        return [other, last].sorted()
    }

    /// What somebody wants or asks can be neither true nor false.
    func isWish(_ claim: Int) -> Bool {
        claims[claim].attribution.last?.cue.map { [.demand, .ask, .plan].contains($0.stance) } ?? false
    }

    /// "Neither Togo nor Mali has given evidence that could be checked": the claims of those whom the words name.
    private func ofNamed(_ words: Range<Int>, _ before: [Int]) -> [Int] {
        let entities = Set(words.compactMap { context.mention(at: $0)?.entity })
        return before.filter { claims[$0].attribution.last?.source?.entity.map(entities.contains) ?? false }
    }

    /// The first sentence of the paragraph of a claim.
    private func paragraph(_ claim: Int) -> Int {
        (0...sentences[claim]).last { table.startsParagraph[$0] } ?? 0
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
    func isBefore(_ claim: Int, _ token: Int) -> Bool {
        let begin = sentences[claim]
        let sentence = Int(table.sentenceOfToken[token])
        guard begin <= sentence, sentence - begin <= Self.reach, let first = claims[claim].content.first,
            first.begin < table.spans[token].begin
        else { return false }
        return begin == sentence || (begin + 1...sentence).count { table.startsParagraph[$0] } < 2
    }
}
