import DocumentModel
import LanguageModels

/// What the rules find and the model passes over, where the construction leaves little doubt: somebody who speaks, a
/// verb of saying, a clause.
struct TrustedProposal {
    let context: AttributionContext
    let tree: SyntaxTree

    /// Constructions that the corpora hardly have, which the rules know better.
    private static let sure: Set<String> = ["quotation", "dash", "headline", "according-to", "perspective", "vote"]
    private static let clauses: Set<String> = ["clause", "parenthetical", "chain", "noun"]
    /// Claims whose source the text does not name.
    private static let absent: Set<String> = ["passive", "impersonal"]
    private static let speech: Set<Stance> = [.say, .report, .claim, .announce, .confirm, .deny, .admit, .warn]
    /// What says something behind an aside ("Oman, in a rare rebuke, urged Israel to stop").
    private static let asides: Set<String> = ["clause", "object", "infinitive"]
    /// What may be said of a thing without a clause.
    private static let verdicts: Set<Stance> = [.deny, .reject, .accuse]

    /// Whether an attribution of the rules stands although the model has not found it.
    func holds(_ attribution: Attribution) -> Bool {
        if Self.sure.contains(attribution.rule) || Self.absent.contains(attribution.rule) { return true }
        guard let link = attribution.links.first, let source = link.source,
            isStrong(link.cue) || opensWithThat(attribution) || attribution.rule == "object" && link.cue.count > 1,
            Speaker(context: context).canBe(source),
            !Speaker(context: context).head(source).contains(where: isPredicate)
        else { return false }
        if attribution.rule == "participle" {
            // "calling it “reckless”"
            return attribution.quotation == .direct
                || attribution.quotation == .mixed && VerdictRule.lemmas.contains(link.lemma)
        }
        if Self.asides.contains(attribution.rule), AsideRule(context: context).source(before: link.cue) != nil {
            return true
        }
        if attribution.rule == "object" {
            // "called for", "ruled out": with its particle
            return Self.verdicts.contains(link.stance)
                || link.cue.count > 1 && (link.stance == .demand || link.lemma == "rule")
        }
        let isSaid = Self.speech.contains(link.stance) || opensWithThat(attribution)
        return Self.clauses.contains(attribution.rule) && isSaid
            && (attribution.content.joined().contains(where: isVerb) || isFiled(link.cue))
    }

    /// Whether the sentence has a dateline, which trees often take for its subject.
    private func isFiled(_ cue: Range<Int>) -> Bool {
        let sentence = context.table.sentence(of: cue.lowerBound)
        return context.withoutDateline(sentence).lowerBound > sentence.lowerBound
    }

    /// "estimates that", "suspect that": what is believed, too, where its clause is marked as one.
    private func opensWithThat(_ attribution: Attribution) -> Bool {
        attribution.content.first.map { context.table.isWord($0.lowerBound, Key.that) } ?? false
    }

    /// Whether the cue attributes without "that" or a quotation.
    private func isStrong(_ cue: Range<Int>) -> Bool {
        cue.contains { token in
            let entry = context.table.entries[token].cue
            return entry >= 0 && !Lexicon.shared.cues[Int(entry)].frames.contains(.weak)
        }
    }

    /// "The outlawed army": a form that describes a noun is none.
    private func isPredicate(_ token: Int) -> Bool { isVerb(token) && tree.relations[token] != Self.adjectival }

    private static let adjectival = FeatureHash("amod").value

    private func isVerb(_ token: Int) -> Bool {
        tree.tags[token] == Tag.verb && tree.relations[token] != Relation.relativeClause
            && tree.relations[token] != Relation.nounClause || tree.tags[token] == Tag.auxiliary
    }
}
