import DocumentModel
import LanguageModels

/// The topic of a claim that is neither a figure nor an event of ours: its verb with all its nouns ("famine was confirmed").
struct MatterTopic {
    let document: Document
    let table: TokenTable
    let tree: SyntaxTree

    private static let light = WordLists.topics["light"]

    /// The verb in the passive with its subject, else with its object and subject; nil where one of them is no noun.
    func topic(of claim: Claim) -> Topic? {
        let words = claim.content.map(table.tokens).joined()
        guard
            let root = words.first(where: { word in
                !table.isPunctuation(word)
                    && !claim.content.contains { table.tokens($0).contains(Int(tree.heads[word])) }
            }), tree.tags[root] == Tag.verb, let verb = lemma(ofVerb: root),
            !Self.light.contains(WordKey(verb)),
            let nouns = nouns(of: root)
        else { return nil }
        let names = ([verb] + nouns.compactMap { document.tokens[$0].lemma }).joined(separator: " ")
        return Topic(
            family: names.uppercased(), day: document.publishedAt.map { String($0.value.prefix(10)) }, isEvent: true)
    }

    /// The tagger makes up lemmas of irregular verbs.
    private func lemma(ofVerb token: Int) -> String? {
        EventLexicon.shared.lemma(ofVerb: table.keys[token])
            ?? Conjugation.shared.lemma(ofIrregular: table.text(token..<token + 1).lowercased())
            ?? document.tokens[token].lemma
    }

    private func nouns(of verb: Int) -> [Int]? {
        let wanted =
            tree.isPassive(verb)
            ? [tree.child(verb, Relation.passiveSubject)]
            : [tree.child(verb, Relation.object), tree.child(verb, Relation.subject)]
        let nouns = wanted.compactMap(\.self)
        let isWhole =
            nouns.count == wanted.count && nouns.allSatisfy { [Tag.noun, Tag.properNoun].contains(tree.tags[$0]) }
        return isWhole ? nouns : nil
    }
}
