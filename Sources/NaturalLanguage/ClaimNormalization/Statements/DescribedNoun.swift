import LanguageModels

/// What a relative clause with the cue describes: "an explosion that Kyiv described as terror", "a missile which Kyiv called
/// barbaric".
enum DescribedNoun {
    /// The words of the noun before the clause, nil where the cue's clause belongs to none.
    static func words(_ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree, let cue = context.cueHead,
            [Relation.relativeClause, Relation.nounClause].contains(tree.relations[cue])
        else { return nil }
        let noun = Int(tree.heads[cue])
        guard noun >= 0, noun < cue, [Tag.noun, Tag.properNoun].contains(tree.tags[noun]) else { return nil }
        let clause = max(noun + 1, Int(tree.first[cue]))
        let words = context.words(Int(tree.first[noun])..<clause)
        let begin =
            words.firstIndex { word in
                ![Tag.adposition, Tag.adverb, Tag.conjunction].contains { context.isTag(word, $0) }
            }
            ?? words.count
        let draft = StatementDraft(words: words).part(begin..<words.count)
        return draft.words.contains { context.isFinite($0) || context.isAny($0, [.relative, .pronoun]) } ? nil : draft
    }
}
