import DocumentModel
import LanguageModels

/// Numbers beside an indicator that count something else.
extension IndicatorReader {

    private static let done: Set<String> = [
        "KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "ARRESTED", "ABDUCTED", "DESTROYED", "INTERCEPTED",
        "LOST", "RELEASED", "CAPTURED", "DEPLOYED", "RESCUED", "FIRED",
    ]
    private static let lives = Set(["lives", "life"].map { WordKey($0) })

    /// "Five gunmen killed 12", "2 million will lose it": the subject of a verb that has an object does it, or loses that.
    func isDoer(_ number: Range<Int>, _ quantity: Quantity, _ words: Range<Int>) -> Bool {
        guard let tree, let noun = quantity.of.flatMap(head) ?? number.last, words.contains(noun),
            tree.relations[noun] == Relation.subject
        else { return false }
        let verb = Int(tree.heads[noun])
        guard words.contains(verb), tree.tags[verb] == Tag.verb, !tree.isPassive(verb),
            let object = tree.child(verb, Relation.object), object > verb, let value = value(at: verb, verb..<verb + 1)
        else { return false }
        return Self.done.contains(value) && !Self.lives.contains(table.keys[object])
    }

    private static let intending = WordLists.figures["intending"]

    /// "vowed to free 12 soldiers": nobody has done it yet.
    func isIntended(_ verb: Int) -> Bool {
        guard let tree, verb > 0, table.isWord(verb - 1, Key.to) else { return false }
        let head = Int(tree.heads[verb])
        return head >= 0 && Self.intending.contains(table.keys[head])
    }

    private static let losing = WordLists.topics["losing"]

    /// "2 million who need the money will lose it": the subject of a verb that says what it loses.
    func isLoser(_ number: Range<Int>, _ words: Range<Int>) -> Bool {
        guard let tree, number.upperBound < words.upperBound else { return false }
        return (number.upperBound..<words.upperBound).contains { verb in
            guard Self.losing.contains(table.keys[verb]), tree.tags[verb] == Tag.verb, !tree.isPassive(verb),
                let object = tree.child(verb, Relation.object), object > verb, !Self.lives.contains(table.keys[object])
            else { return false }
            if object == verb + 1, table.isAny(object, .pronoun) { return true }
            return tree.child(verb, Relation.subject).map { tree.range($0).contains(number.lowerBound) } ?? false
        }
    }

    /// "The two sides will swap prisoners": who is held is the object of what those who are counted do.
    func isObjectOfOther(_ noun: Int, _ value: String, _ number: Range<Int>) -> Bool {
        guard Self.held.contains(value), let tree, tree.tags[noun] == Tag.noun, tree.relations[noun] == Relation.object
        else { return false }
        let verb = Int(tree.heads[noun])
        guard verb >= number.upperBound, let subject = tree.child(verb, Relation.subject) else { return false }
        return tree.range(subject).contains(number.lowerBound)
    }

    private static let costing = WordLists.figures["costing"]

    /// "has claimed 2,600 lives", "cost 40 lives": the verb, where lives are counted that something has taken.
    func costInLives(_ number: Range<Int>, _ quantity: Quantity, _ words: Range<Int>) -> Int? {
        let end = min(number.upperBound + 3, words.upperBound)
        guard let tree, number.upperBound < end,
            let noun = (number.upperBound..<end).first(where: { Self.lives.contains(table.keys[$0]) }),
            [Relation.object, Relation.passiveSubject].contains(tree.relations[noun])
        else { return nil }
        let verb = Int(tree.heads[noun])
        return verb >= 0 && Self.costing.contains(table.keys[verb]) ? verb : nil
    }

    private static let possible = WordLists.figures["possible"]

    /// "could be fired", "will be freed": what is not said to have happened is not counted.
    func isOnlyPossible(_ verb: Int) -> Bool {
        guard let tree else { return false }
        let auxiliaries = tree.children(verb).map(Int.init).filter { $0 < verb }
        return auxiliaries.contains { Self.possible.contains(table.keys[$0]) }
            && !auxiliaries.contains { table.isAny($0, .have) }
    }
}
