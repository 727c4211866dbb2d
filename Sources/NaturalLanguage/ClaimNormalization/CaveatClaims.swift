import DocumentModel
import LanguageModels

/// Which claims a reservation concerns (docs/decisions/0155, 0170).
struct CaveatClaims {
    let document: Document
    let context: AttributionContext
    let claims: [Claim]
    /// The sentence that each claim begins in.
    let sentences: [Int]

    var table: TokenTable { context.table }

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
        // "The minister, who offered no proof, accused": beside it, too.
        if subject.count == 1, table.isAny(subject.lowerBound, .relative) { return ofSentence(caveat) }
        let own = before.last { party.isSource(subject, claims[$0]) }
        // "he": where nothing is of the one whom coreference takes him for, whoever spoke last.
        return last(before, own ?? (party.isPronoun(subject) ? before.last : nil))
    }

    /// The claims of the sentence and source of one of them.
    func last(_ before: [Int], _ last: Int?) -> [Int] {
        guard let last else { return [] }
        return before.filter { sentences[$0] == sentences[last] && isSameSource($0, last) }
    }

    func isSameSource(_ left: Int, _ right: Int) -> Bool {
        let one = claims[left].attribution.last?.source
        let other = claims[right].attribution.last?.source
        return one?.span == other?.span || one?.name != nil && one?.name == other?.name
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
