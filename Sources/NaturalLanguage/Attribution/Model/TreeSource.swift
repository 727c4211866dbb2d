import DocumentModel
import LanguageModels

/// Who the tree says is the subject of a verb that attributes.
struct TreeSource {
    let context: AttributionContext
    let tree: SyntaxTree

    /// The words of the subject of a verb, its own or that of the verb it is joined to; nil where it cannot speak.
    func subject(of verb: Int) -> Range<Int>? {
        guard let token = subjectToken(verb), let words = context.trimmed(tree.range(token)),
            Speaker(context: context).canBe(words)
        else { return nil }
        return words
    }

    private func subjectToken(_ verb: Int) -> Int? {
        var index = verb
        for _ in 0..<3 {
            if let own = tree.child(index, Relation.subject) { return own }
            guard tree.relations[index] == Relation.conjunct, tree.heads[index] >= 0 else { return nil }
            index = Int(tree.heads[index])
        }
        return nil
    }
}
