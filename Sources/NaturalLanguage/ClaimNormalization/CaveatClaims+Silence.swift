import DocumentModel
import LanguageModels

extension CaveatClaims {
    /// "Hamas did not respond": what is claimed of Hamas; of nobody's claims before, the nearest ones of others, unless a
    /// country is silent, which mostly is asked about itself.
    func unanswered(_ caveat: Range<Int>) -> [Int] {
        let about = claimsAbout(caveat)
        let party = CaveatParty(context: context)
        let isNoted = table.isWord(caveat.lowerBound, Key.no)
        guard about.isEmpty, isNoted || !party.isCountry(caveat) else { return about }
        let entities = party.entities(of: caveat)
        let subject = party.subject(of: caveat)
        let reachesBack = isAlone(caveat) && (isNoted || subject.map(isBody) ?? false)
        let before = claims.indices.filter {
            isBefore($0, caveat.lowerBound) && isNear($0, caveat.lowerBound, reachesBack)
        }
        guard let last = before.last, !isOwn(last, entities), subject.map({ !party.isSource($0, claims[last]) }) ?? true
        else { return [] }
        return self.last(before, last)
    }

    /// Whether nothing else stands in the paragraph of a reservation.
    func isAlone(_ caveat: Range<Int>) -> Bool {
        let sentence = Int(table.sentenceOfToken[caveat.lowerBound])
        return table.startsParagraph[sentence]
            && (sentence + 1 >= table.sentences.count || table.startsParagraph[sentence + 1])
    }

    /// "The army": a body without a name is the one of which the report tells.
    private func isBody(_ subject: Range<Int>) -> Bool {
        guard let last = Speaker(context: context).head(subject).last, table.isWord(subject.lowerBound, Key.the) else {
            return false
        }
        return table.isAny(last, [.bodyNoun, .organizationHead, .militaryHead])
            && !subject.contains { context.mention(at: $0)?.kind == .name }
    }

    /// Whether a claim of somebody stands in the paragraph of a reservation, unless he who is silent was asked something;
    /// or in the one before it, where the reservation opens its own and `reachesBack`.
    private func isNear(_ claim: Int, _ token: Int, _ reachesBack: Bool) -> Bool {
        let sentence = Int(table.sentenceOfToken[token])
        guard !claims[claim].attribution.isEmpty, !isWish(claim), !isAnaphor(claim), sentence >= sentences[claim],
            sentence - sentences[claim] <= Self.nearReach,
            !table.isWord(table.sentences[sentence].lowerBound, Key.asked)
        else { return false }
        let later = sentences[claim] + 1..<max(sentences[claim] + 1, sentence + 1)
        let starts = later.filter { table.startsParagraph[$0] }
        return starts.isEmpty || reachesBack && starts == [sentence]
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
