public import DocumentModel
import LanguageModels

/// Sets the hedges, negations, caveats and the certainty of claims.
public struct CertaintyAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Completes the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let caveats = CaveatReader(document, table).caveats()
        let hedges = HedgeReader(table: table, tree: SyntaxTree(document))
        let negations = NegationReader(table: table)
        for index in (document.claims ?? []).indices {
            guard var claim = document.claims?[index] else { continue }
            for span in claim.content {
                claim.hedges += hedges.hedges(in: table.tokens(span))
                claim.negations += negations.negations(in: table.tokens(span))
            }
            claim.caveats = caveats[index] ?? []
            claim.certainty = Self.certainty(claim, table)
            document.claims?[index] = claim
        }
    }

    private static func certainty(_ claim: Claim, _ table: TokenTable) -> Claim.Certainty {
        let cue = claim.attribution.last?.cue
        var commitment = Commitment(stance: cue?.stance ?? .say, lemma: cue?.lemma ?? "")
        commitment.isCueNegated = cue.map { table.tokens($0.span).contains { table.isAny($0, .negation) } } ?? false
        if UnheldClaim(table: table).isUnheld(claim) { commitment.isCueNegated = true }
        commitment.isQuestion = isQuestion(claim, table)
        // "They chose a holiday. What could be more cruel?": a question after what is stated weakens nothing.
        commitment.hedges = claim.hedges.filter { commitment.isQuestion || !isAsked($0.span, table) }.map(\.kind)
        commitment.isIntention = claim.content.first.map(table.tokens).map { isIntention($0, table) } ?? false
        return commitment.certainty
    }

    /// "to leave", "people to stay": an infinitive without a finite verb or question word before it.
    private static func isIntention(_ content: Range<Int>, _ table: TokenTable) -> Bool {
        guard let to = content.prefix(8).first(where: { table.isWord($0, Key.to) }) else { return false }
        return !content[..<to].contains { table.isAny($0, [.auxiliary, .subordinator, .relative]) }
    }

    /// Whether the next mark that ends a sentence is a question mark.
    private static func isAsked(_ span: Span, _ table: TokenTable) -> Bool {
        let token = table.tokens(span).lowerBound
        guard token < table.count else { return false }
        let end = (token..<table.sentence(of: token).upperBound).first { table.isShape($0, .terminal) }
        return end.map(table.isQuestionMark) ?? false
    }

    /// Whether the claim is asked: all of its sentences are, for what is stated before a question is claimed.
    private static func isQuestion(_ claim: Claim, _ table: TokenTable) -> Bool {
        guard table.endsInQuestion(claim) else { return false }
        return !claim.content.contains { span in
            table.tokens(span).contains { table.isShape($0, .terminal) && !table.isQuestionMark($0) }
        }
    }
}
