import LanguageModels

/// "would not meet the target", "will not leave office": somebody turns down what is asked.
struct RefusalEvent {
    let table: TokenTable
    let tree: SyntaxTree

    private static let verbs = Set(
        [
            "meet", "pay", "leave", "discuss", "accept", "negotiate", "comply", "allow", "sign", "recognise",
            "recognize",
            "give", "hand", "surrender", "withdraw", "talk", "attend", "join", "cede", "bow", "return", "agree",
            "extradite", "retreat", "resign", "cooperate",
        ].map { WordKey($0) })

    /// Whether the verb is refused: negated, with "will", not in the passive.
    func isRefusal(_ verb: Int) -> Bool {
        guard Self.verbs.contains(table.keys[verb]), tree.child(verb, Relation.passiveAuxiliary) == nil else {
            return false
        }
        let children = tree.children(verb).map(Int.init)
        let hasWill = children.contains { ["will", "would", "wo"].contains(table.text($0..<$0 + 1).lowercased()) }
        return hasWill && children.contains { table.isAny($0, .negation) }
    }
}
