import DocumentModel
import LanguageModels

/// Another person of the same statement for whom a pronoun may stand: then it stays.
extension PronounRule {
    private static let singles = WordLists.statements["singles"]
    private static let vessels = WordLists.statements["vessels"]
    private static let women = WordLists.statements["women"]
    private static let men = WordLists.statements["men"]

    /// "A soldier was killed when she ...", "the suspect said he ...", "the ship on her patrol".
    func hasRival(_ pronoun: Pronoun, _ index: Int, _ token: Int, _ entity: String, _ draft: StatementDraft) -> Bool {
        guard pronoun.number == .person, let tree = context.tree else { return false }
        if isSaidByOther(pronoun, token, entity, draft) { return true }
        guard entity != source?.entity else { return false }
        return draft.words[..<index].contains { word in
            guard let other = word.token, isSameSentence(other, token) else { return false }
            if !pronoun.isMale, Self.vessels.contains(context.table.keys[other]) { return true }
            return Self.arguments.contains(tree.relations[other]) && !isSubject(other, over: token, pronoun)
                && isPerson(other, pronoun, entity)
        }
    }

    /// "A lawyer said he had been beaten": a lawyer speaks of others who were named before.
    func isDoneToOther(_ pronoun: Pronoun, _ token: Int) -> Bool {
        guard pronoun.number == .person, let source, source.kind == .unnamed, let tree = context.tree,
            tree.relations[token] == Relation.passiveSubject, let first = context.claim.content.first
        else { return false }
        return context.document.mentions(in: Span(begin: 0, end: first.begin)).contains {
            $0.type == .person && $0.kind == .name
        }
    }

    private static let arguments: Set<UInt64> = [
        Relation.subject, Relation.passiveSubject, Relation.object, Relation.indirectObject,
    ]

    /// "The judge saw him": an object is not its verb's subject.
    private func isSubject(_ other: Int, over token: Int, _ pronoun: Pronoun) -> Bool {
        guard let tree = context.tree, !pronoun.isSubject, !pronoun.isPossessive,
            [Relation.subject, Relation.passiveSubject].contains(tree.relations[other])
        else { return false }
        return tree.heads[other] == tree.heads[token]
    }

    private func isSameSentence(_ one: Int, _ two: Int) -> Bool {
        context.table.sentenceOfToken[one] == context.table.sentenceOfToken[two]
    }

    /// A person without a name in the singular, of the pronoun's gender and not known to be whom it is taken for.
    private func isPerson(_ token: Int, _ pronoun: Pronoun, _ entity: String) -> Bool {
        let table = context.table
        let key = table.keys[token]
        guard Self.singles.contains(key) || isOneOf(token) || isSingularNoun(token) && table.isAny(token, .role),
            !(pronoun.isMale ? Self.women : Self.men).contains(key)
        else { return false }
        let begin = context.tree.map { table.spans[Int($0.first[token])].begin } ?? table.spans[token].begin
        return [begin, table.spans[token].begin].allSatisfy { mentions[$0]?.entity != entity }
    }

    private static let one = WordKey("one")
    private static let free = Set(["no", "any", "either", "neither"].map { WordKey($0) })

    /// "one of the men".
    private func isOneOf(_ token: Int) -> Bool {
        context.table.isWord(token, Self.one) && token + 1 < context.table.count
            && context.table.isWord(token + 1, Key.of)
            && context.tree.map { $0.relations[token] != Relation.object } ?? false
    }

    private func isSingularNoun(_ token: Int) -> Bool {
        guard let tree = context.tree, tree.tags[token] == Tag.noun,
            !(tree.range(token).lowerBound..<token).contains(where: { Self.free.contains(context.table.keys[$0]) })
        else { return false }
        return !(context.document.tokens[token].feats?.contains("Number=Plur") ?? false)
    }

    /// "told officers he had acted alone": the clause is what another person says.
    private func isSaidByOther(_ pronoun: Pronoun, _ token: Int, _ entity: String, _ draft: StatementDraft) -> Bool {
        guard let tree = context.tree else { return false }
        var node = Int(tree.heads[token])
        while node >= 0, draft.contains(node) {
            let verb = Int(tree.heads[node])
            if tree.relations[node] == Relation.complement, verb >= 0, draft.contains(verb),
                let subject = tree.child(verb, Relation.subject), subject < token,
                isPerson(subject, pronoun, entity) || entity != source?.entity && isOtherName(subject, pronoun, entity)
            {
                return true
            }
            node = verb
        }
        return false
    }

    private func isOtherName(_ subject: Int, _ pronoun: Pronoun, _ entity: String) -> Bool {
        guard let tree = context.tree,
            let mention = mentions[context.table.spans[Int(tree.first[subject])].begin], mention.kind == .name,
            mention.type == .person, mention.entity != entity
        else { return false }
        return true
    }
}
