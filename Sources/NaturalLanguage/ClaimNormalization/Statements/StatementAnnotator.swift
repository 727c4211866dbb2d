public import DocumentModel
import LanguageModels

/// Sets the statement of each claim: a sentence that stands alone.
public struct StatementAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Completes the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let writer = StatementWriter(document, table)
        for index in (document.claims ?? []).indices {
            guard var claim = document.claims?[index] else { continue }
            writer.write(&claim)
            if let told = told(claim, in: document.claims?[..<index] ?? []) { claim.statement = told }
            document.claims?[index] = claim
        }
    }

    private static let answers: Set<Stance> = [.deny, .reject, .confirm]

    /// "Israel said it had killed 40, a figure the group disputes": "it" in what is answered is who said it, not who answers.
    private func told(_ claim: Claim, in before: ArraySlice<Claim>) -> String? {
        guard let stance = claim.attribution.last?.cue?.stance, Self.answers.contains(stance) else { return nil }
        return before.last { $0.content == claim.content }?.statement
    }
}
