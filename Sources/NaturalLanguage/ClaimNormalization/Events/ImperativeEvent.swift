import DocumentModel
import LanguageModels

/// "Stop obstructing the vote", "Go home": a quotation that asks somebody to do something.
struct ImperativeEvent {
    let document: Document
    let table: TokenTable
    let tree: SyntaxTree

    /// Verbs that only address who listens: "Let me be clear", "Look".
    private static let discourse = WordLists.events["discourse"]

    /// The verb that opens a direct quotation in the imperative, or nil.
    func verb(_ claim: Claim) -> Int? {
        guard claim.quotation == .direct, let words = claim.content.first.map(table.tokens) else { return nil }
        let verb = words.prefix(3).first { tree.tags[$0] == Tag.verb }
        guard let verb, document.tokens[verb].xpos == "VB", !words.contains(Int(tree.heads[verb])),
            !Self.discourse.contains(table.keys[verb]), tree.child(verb, Relation.subject, Relation.marker) == nil
        else { return nil }
        return tree.child(verb, Relation.auxiliary).map { table.keys[$0] == Self.do } ?? true ? verb : nil
    }

    /// The verb of "Do not fire".
    private static let `do` = WordKey("do")
}
