import DocumentModel
import LanguageModels

/// Finds the outlet's reservations and the claims that each concerns (docs/decisions/0155, 0170).
struct CaveatReader {
    private let table: TokenTable
    private let claims: CaveatClaims

    private static let phrases = Phrases(.caveats)
    private static let negations = Set(["neither", "none", "no", "nor", "nobody"].map(WordKey.init))

    init(_ document: Document, _ table: TokenTable) {
        self.table = table
        claims = CaveatClaims(document, table)
    }

    /// The caveats of each claim, by its index.
    func caveats() -> [Int: [Qualifier]] {
        var found: [Int: [Qualifier]] = [:]
        for var caveat in QualifierReader(phrases: Self.phrases, table: table).qualifiers(in: 0..<table.count) {
            let tokens = table.tokens(caveat.span)
            if caveat.kind == "NEGATED" {
                guard isNegated(tokens.lowerBound) else { continue }
                caveat.kind = "UNVERIFIED"
            }
            guard !claims.hold(caveat.span) else { continue }
            for index in claims.concerned(caveat.kind, tokens) { found[index, default: []].append(caveat) }
        }
        return found
    }

    /// Whether a word before it in the sentence negates: "Neither account could be verified".
    private func isNegated(_ token: Int) -> Bool {
        (table.sentence(of: token).lowerBound..<token).contains { Self.negations.contains(table.keys[$0]) }
    }
}
