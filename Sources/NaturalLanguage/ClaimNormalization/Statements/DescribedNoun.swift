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
        return phrase(Int(tree.first[noun])..<clause, context)
    }

    private static let longest = 16
    private static let joined: Set<UInt64> = [Relation.compound, SyntaxTree.hash("flat"), SyntaxTree.hash("nummod")]
    private static let nominal: Set<UInt64> = [Tag.noun, Tag.properNoun, Tag.number, Tag.pronoun]

    /// The noun phrase that ends right before a relative pronoun, nil where none does.
    static func before(_ pronoun: Int, _ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree else { return nil }
        let sentence = context.table.sentence(of: pronoun)
        let end = context.table.isShape(pronoun - 1, .comma) ? pronoun - 1 : pronoun
        guard end > sentence.lowerBound, [Tag.noun, Tag.properNoun].contains(tree.tags[end - 1]) else { return nil }
        var top = end - 1
        while tree.heads[top] >= Int32(sentence.lowerBound), tree.heads[top] < Int32(end),
            nominal.contains(tree.tags[Int(tree.heads[top])]), joined.contains(tree.relations[top])
        {
            top = Int(tree.heads[top])
        }
        let begin = max(sentence.lowerBound, min(Int(tree.first[top]), end - 1))
        return end - begin > longest ? nil : phrase(begin..<end, context)
    }

    /// The words without the prepositions and conjunctions that open them.
    private static func phrase(_ tokens: Range<Int>, _ context: StatementContext) -> StatementDraft? {
        let words = context.words(tokens).filter { word in
            !(word.token.map { context.table.isShape($0, .quotationMark) } ?? false)
        }
        let begin =
            words.firstIndex { word in
                ![Tag.adposition, Tag.adverb, Tag.conjunction].contains { context.isTag(word, $0) }
                    && context.relation(word) != Relation.case_
            }
            ?? words.count
        let draft = StatementDraft(words: words).part(begin..<words.count)
        guard !draft.isEmpty else { return nil }
        return draft.words.contains { context.isFinite($0) || context.isAny($0, [.relative, .pronoun]) } ? nil : draft
    }
}
