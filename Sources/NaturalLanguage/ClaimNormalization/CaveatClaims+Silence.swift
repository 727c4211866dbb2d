import DocumentModel
import LanguageModels

extension CaveatClaims {
    /// "Hamas did not respond": what is claimed of Hamas; of nobody's claims before, the nearest ones of others, unless a
    /// country is silent, which mostly is asked about itself.
    func unanswered(_ caveat: Range<Int>) -> [Int] {
        let about = claimsAbout(caveat)
        let party = CaveatParty(context: context)
        guard about.isEmpty, !party.isCountry(caveat) else { return about }
        let entities = party.entities(of: caveat)
        let subject = party.subject(of: caveat)
        let before = claims.indices.filter { isBefore($0, caveat.lowerBound) && isNear($0, caveat.lowerBound) }
        guard let last = before.last, !isOwn(last, entities), subject.map({ !party.isSource($0, claims[last]) }) ?? true
        else { return [] }
        return self.last(before, last)
    }

    /// Whether a claim of somebody stands in the paragraph of a reservation, unless he who is silent was asked something.
    private func isNear(_ claim: Int, _ token: Int) -> Bool {
        let sentence = Int(table.sentenceOfToken[token])
        guard !claims[claim].attribution.isEmpty, !isWish(claim), !isAnaphor(claim), sentence >= sentences[claim],
            sentence - sentences[claim] <= Self.nearReach,
            !table.isWord(table.sentences[sentence].lowerBound, Key.asked)
        else { return false }
        return !table.startsParagraph[(sentences[claim] + 1)..<max(sentences[claim] + 1, sentence + 1)].contains(true)
    }

    /// "The lawyers reject that": answers another claim.
    private func isAnaphor(_ claim: Int) -> Bool {
        claims[claim].attribution.last?.cue.map { [.deny, .reject].contains($0.stance) } ?? false
            || claims[claim].content.allSatisfy { table.tokens($0).count < 2 }
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
}
