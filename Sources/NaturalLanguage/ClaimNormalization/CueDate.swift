import DocumentModel
import LanguageModels

/// The date of a claim's cue: "said on Friday", "estimated in August that".
struct CueDate {
    let document: Document
    let table: TokenTable
    let tree: SyntaxTree

    /// The date outside of the claim that the cue's verb is the nearest verb above.
    func time(of claim: Claim) -> TimeExpression? {
        guard let span = claim.attribution.last?.cue?.span,
            let cue = table.tokens(span).first(where: { tree.tags[$0] == Tag.verb })
        else { return nil }
        let sentence = table.span(table.sentence(of: cue))
        return document.times(in: sentence).first { time in
            guard [.date, .time].contains(time.type), !claim.content.contains(where: { $0.overlaps(time.span) })
            else { return false }
            var node = table.tokens(time.span).last ?? -1
            while node >= 0, tree.tags[node] != Tag.verb { node = Int(tree.heads[node]) }
            return node == cue
        }
    }
}
