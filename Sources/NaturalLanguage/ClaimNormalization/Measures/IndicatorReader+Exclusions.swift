import DocumentModel
import LanguageModels

/// Numbers beside an indicator that count something else.
extension IndicatorReader {

    private static let done: Set<String> = [
        "KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "ARRESTED", "ABDUCTED", "DESTROYED", "INTERCEPTED",
        "LOST",
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

    private static let possible = WordLists.figures["possible"]

    /// "could be fired", "will be freed": what is not said to have happened is not counted.
    func isOnlyPossible(_ verb: Int) -> Bool {
        guard let tree else { return false }
        let auxiliaries = tree.children(verb).map(Int.init).filter { $0 < verb }
        return auxiliaries.contains { Self.possible.contains(table.keys[$0]) }
            && !auxiliaries.contains { table.isAny($0, .have) }
    }
}
