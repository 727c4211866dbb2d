import DocumentModel
import LanguageModels

extension CaveatClaims {
    private static let figures = Set(
        ["toll", "tolls", "figure", "figures", "number", "numbers", "count", "counts", "total"].map(WordKey.init))
    /// Words for the claims of two sides.
    private static let sides = Set(["either", "neither", "both"].map(WordKey.init))
    /// Words for all that was said before.
    private static let several = Set(
        ["claims", "accounts", "reports", "allegations", "statements", "assertions", "versions", "accusations"]
            .map(WordKey.init))

    /// "could not be verified": the claims of the nearest sentence that has any; those with figures where figures are
    /// meant, the last ones of two sources where both sides are.
    func doubted(_ caveat: Range<Int>) -> [Int] {
        let token = caveat.lowerBound
        let words = table.sentence(of: token)
        let own = claims.indices.filter { sentences[$0] == Int(table.sentenceOfToken[token]) }
        if table.isAny(token, .adverb) || own.contains(where: { isWordOfSource($0, token) }) { return own }
        let all = claims.indices.filter { isBefore($0, token) && !isWish($0) && !claims[$0].attribution.isEmpty }
        let named = ofNamed(words.lowerBound..<token, all)
        let before = named.isEmpty ? all : named
        let counted = words.contains { Self.figures.contains(table.keys[$0]) } ? withFigures(before) : before
        guard let last = counted.last else { return announced(words) }
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

    /// Where nothing stands before, the claims right after; of several those of a paragraph.
    ///
    /// "Neither side's claims could be verified. (new paragraph) Kyiv said ...".
    private func announced(_ words: Range<Int>) -> [Int] {
        let sentence = Int(table.sentenceOfToken[words.lowerBound])
        let isAlone = isAlone(words)
        let after = claims.indices.filter { claim in
            guard sentences[claim] > sentence, sentences[claim] - sentence <= Self.nearReach, !isWish(claim),
                !claims[claim].attribution.isEmpty
            else { return false }
            return isAlone || !table.startsParagraph[(sentence + 1)...sentences[claim]].contains(true)
        }
        let counted = words.contains { Self.figures.contains(table.keys[$0]) } ? withFigures(after) : after
        guard let first = counted.first else { return [] }
        let isOfSeveral = words.contains {
            Self.several.contains(table.keys[$0]) || Self.sides.contains(table.keys[$0])
        }
        return counted.filter {
            isOfSeveral ? paragraph($0) == paragraph(first) : sentences[$0] == sentences[first]
        }
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
}
