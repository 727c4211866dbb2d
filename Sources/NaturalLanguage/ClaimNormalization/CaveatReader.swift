import DocumentModel
import LanguageModels

/// Finds the outlet's reservations and the claims that each concerns.
struct CaveatReader {
    private let context: AttributionContext
    private let claims: [Claim]
    /// The sentence that each claim begins in.
    private let sentences: [Int]

    private var table: TokenTable { context.table }

    private static let phrases = Phrases(.caveats)
    private static let figures = Set(
        ["toll", "tolls", "figure", "figures", "number", "numbers", "count", "counts", "total"].map(WordKey.init))
    /// How many sentences back a claim may stand.
    private static let reach = 3

    init(_ document: Document, _ table: TokenTable) {
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
        for caveat in QualifierReader(phrases: Self.phrases, table: table).qualifiers(in: 0..<table.count) {
            let isClaimed = claims.contains { claim in claim.content.contains { $0.contains(caveat.span) } }
            guard !isClaimed else { continue }
            for index in concerned(caveat) { found[index, default: []].append(caveat) }
        }
        return found
    }

    private func concerned(_ caveat: Qualifier) -> [Int] {
        let token = table.firstToken(atOrAfter: caveat.span.begin)
        let sentence = Int(table.sentenceOfToken[token])
        switch caveat.kind {
        case "NO_EVIDENCE": return claimsOfSubject(token, sentence)
        case "NO_COMMENT": return claimsAbout(token, sentence)
        default: return doubted(token, sentence)
        }
    }

    /// "He offered no evidence": the last claims of the one who offers none.
    private func claimsOfSubject(_ token: Int, _ sentence: Int) -> [Int] {
        let before = claims.indices.filter { isBefore($0, token, sentence) }
        guard let nearest = before.last else { return [] }
        let name = subjectName(token)
        let own = before.filter { name != nil && claims[$0].attribution.last?.source?.name == name }
        let last = own.last ?? nearest
        return before.filter { sentences[$0] == sentences[last] && isSameSource($0, last) }
    }

    private func isSameSource(_ left: Int, _ right: Int) -> Bool {
        let one = claims[left].attribution.last?.source
        let other = claims[right].attribution.last?.source
        return one?.span == other?.span || one?.name != nil && one?.name == other?.name
    }

    /// "Moscow did not respond": what is claimed of Moscow in the sentences before.
    private func claimsAbout(_ token: Int, _ sentence: Int) -> [Int] {
        guard let entity = subjectEntity(token) else { return [] }
        return claims.indices.filter { index in
            isBefore(index, token, sentence)
                && claims[index].content.contains { span in
                    context.mentions.contains { $0.entity == entity && span.contains($0.span) }
                }
        }
    }

    /// "could not be verified": the claims of the nearest sentence that has any; those with figures where figures are
    /// meant.
    private func doubted(_ token: Int, _ sentence: Int) -> [Int] {
        let words = table.sentence(of: token)
        let own = claims.indices.filter { sentences[$0] == sentence }
        if table.isAny(token, .adverb) || !own.isEmpty, own.contains(where: { isSource($0, token) }) { return own }
        let areFigures = words.contains { Self.figures.contains(table.keys[$0]) }
        let before = claims.indices.filter {
            isBefore($0, token, sentence) && (!areFigures || !claims[$0].measures.isEmpty)
        }
        guard let nearest = before.last else { return [] }
        return before.filter { sentences[$0] == sentences[nearest] }
    }

    /// "Unconfirmed reports speak of ...": the caveat is a word of the source.
    private func isSource(_ claim: Int, _ token: Int) -> Bool {
        claims[claim].attribution.contains { $0.source?.span?.contains(table.spans[token]) ?? false }
    }

    /// Whether a claim stands before a token, in the same paragraph and not far.
    private func isBefore(_ claim: Int, _ token: Int, _ sentence: Int) -> Bool {
        let begin = sentences[claim]
        guard begin <= sentence, sentence - begin <= Self.reach, let first = claims[claim].content.first,
            first.begin < table.spans[token].begin
        else { return false }
        return begin == sentence || !(begin + 1...sentence).contains { table.startsParagraph[$0] }
    }

    private func subject(_ token: Int) -> Range<Int>? {
        var begin = token
        let sentence = table.sentence(of: token)
        while begin > sentence.lowerBound, table.isAny(begin - 1, [.auxiliary, .negation, .adverb]) { begin -= 1 }
        return SourceFinder(context: context).subject(before: begin, in: sentence)
    }

    private func subjectEntity(_ token: Int) -> String? {
        subject(token)?.compactMap { context.mention(at: $0)?.entity }.first
    }

    private func subjectName(_ token: Int) -> String? {
        guard let entity = subjectEntity(token) else { return nil }
        return claims.lazy.compactMap { $0.attribution.last?.source }.first { $0.entity == entity }?.name
    }
}
