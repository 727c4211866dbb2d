import LanguageModels

/// The subject that may own what a possessive belongs to: of its verb, else of the verb that this one completes ("Oslo had
/// begun to sell its ships").
struct BoundSubject {
    let tree: SyntaxTree

    private static let completing: Set<UInt64> = [
        Relation.openComplement, Relation.adverbialClause, Relation.conjunct, Relation.nounClause,
    ]

    /// The nearest subject before a token, nil where its clause has one that holds the token or none at all.
    func subject(above token: Int) -> Int? {
        var node = Int(tree.heads[token])
        while node >= 0 {
            if let subject = tree.child(node, Relation.subject, Relation.passiveSubject) {
                return subject < token && !tree.range(subject).contains(token) ? subject : nil
            }
            let isClause = tree.tags[node] == Tag.verb || tree.child(node, Relation.copula) != nil
            guard !isClause || Self.completing.contains(tree.relations[node]) else { return nil }
            let head = Int(tree.heads[node])
            // "urged Oslo to sell its ships"
            if head >= 0, tree.relations[node] == Relation.openComplement,
                let object = tree.child(head, Relation.object, Relation.indirectObject), object < node
            {
                return object
            }
            node = head
        }
        return nil
    }
}
