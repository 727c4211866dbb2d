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
            claim.certainty = Self.certainty(claim, table)
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

    private static func certainty(_ claim: Claim, _ table: TokenTable) -> Claim.Certainty {
        let cue = claim.attribution.last?.cue
        var commitment = Commitment(stance: cue?.stance ?? .say, lemma: cue?.lemma ?? "")
        commitment.isCueNegated = cue.map { table.tokens($0.span).contains { table.isAny($0, .negation) } } ?? false
        commitment.hedges = claim.hedges.map(\.kind)
        commitment.isQuestion = isQuestion(claim, table)
        commitment.isIntention = claim.content.first.map(table.tokens).map { isIntention($0, table) } ?? false
        return commitment.certainty
    }

    /// "to leave", "people to stay": an infinitive without a finite verb or question word before it.
    private static func isIntention(_ content: Range<Int>, _ table: TokenTable) -> Bool {
        guard let to = content.prefix(8).first(where: { table.isWord($0, Key.to) }) else { return false }
        return !content[..<to].contains { table.isAny($0, [.auxiliary, .subordinator, .relative]) }
    }

    /// Whether a question mark ends the claim.
    private static func isQuestion(_ claim: Claim, _ table: TokenTable) -> Bool {
        guard let last = claim.content.last else { return false }
        let end = table.tokens(last).upperBound
        return end < table.count && table.bytes[table.spans[end].begin] == UInt8(ascii: "?")
    }
}
