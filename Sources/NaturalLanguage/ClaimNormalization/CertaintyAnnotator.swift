public import DocumentModel
import LanguageModels

/// Sets the hedges, negations, caveats and the certainty of claims.
public struct CertaintyAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    private static let hedges = Phrases(.hedges)
    private static let negations = Phrases(.negations)
    private static let caveats = Phrases(.caveats)

    /// Completes the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let caveats = Dictionary(grouping: Self.qualifiers(Self.caveats, table, 0..<table.count)) { caveat in
            Int(table.sentenceOfToken[table.firstToken(atOrAfter: caveat.span.begin)])
        }
        for index in (document.claims ?? []).indices {
            guard var claim = document.claims?[index] else { continue }
            for span in claim.content {
                claim.hedges += Self.qualifiers(Self.hedges, table, table.tokens(span))
                claim.negations += Self.qualifiers(Self.negations, table, table.tokens(span))
            }
            claim.caveats = Self.sentences(of: claim, table).flatMap { caveats[$0] ?? [] }.filter { caveat in
                !claim.content.contains { $0.contains(caveat.span) }
            }
            claim.certainty = Self.certainty(claim)
            document.claims?[index] = claim
        }
    }

    private static func qualifiers(_ phrases: Phrases, _ table: TokenTable, _ range: Range<Int>) -> [Qualifier] {
        var found: [Qualifier] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = phrases.match(table, at: index, before: range.upperBound) {
                found.append(Qualifier(span: table.span(index..<index + match.count), kind: match.value))
                index += match.count
            } else {
                index += 1
            }
        }
        return found
    }

    /// The sentences whose caveats concern a claim: its own and the one after it.
    private static func sentences(of claim: Claim, _ table: TokenTable) -> Range<Int> {
        guard let first = claim.content.first, let last = claim.content.last else { return 0..<0 }
        let begin = Int(table.sentenceOfToken[table.firstToken(atOrAfter: first.begin)])
        let end = Int(table.sentenceOfToken[max(0, table.tokens(last).upperBound - 1)])
        return begin..<max(begin, end) + 2
    }

    private static func certainty(_ claim: Claim) -> Claim.Certainty {
        let stance = claim.attribution.last?.cue?.stance ?? .say
        if [.ask, .demand, .promise, .plan, .praise, .criticize].contains(stance) { return .unknown }
        let isUncertain =
            [.suggest, .believe, .predict].contains(stance) || claim.hedges.contains { $0.kind != "APPROXIMATOR" }
        let isFalse = (stance == .deny) != isNegated(claim)
        return isFalse ? isUncertain ? .falseUncertain : .falseCertain : isUncertain ? .trueUncertain : .trueCertain
    }

    /// Whether the main clause is negated: a "not" near the head of the claim.
    private static func isNegated(_ claim: Claim) -> Bool {
        guard let first = claim.content.first else { return false }
        return claim.negations.contains { $0.kind == "NOT" && $0.span.begin - first.begin < 60 }
    }
}
