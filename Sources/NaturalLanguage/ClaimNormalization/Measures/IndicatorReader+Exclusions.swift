import DocumentModel
import LanguageModels

/// Numbers beside an indicator that count something else.
extension IndicatorReader {
    /// "72 of 117 drones": the second number is the whole.
    func isWhole(_ number: Range<Int>) -> Bool {
        let of = number.lowerBound - 1
        guard of > 0, table.isWord(of, Key.of) else { return false }
        return table.isShape(of - 1, .hasDigit) || table.isAny(of - 1, .number)
    }

    private static let done: Set<String> = [
        "KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "ARRESTED", "ABDUCTED", "DESTROYED", "INTERCEPTED",
    ]

    /// "Five gunmen killed 12": the subject of a verb that has an object does it.
    func isDoer(_ number: Range<Int>, _ quantity: Quantity, _ words: Range<Int>) -> Bool {
        guard let tree, let noun = quantity.of.flatMap(head), words.contains(noun),
            tree.relations[noun] == Relation.subject
        else { return false }
        let verb = Int(tree.heads[noun])
        guard words.contains(verb), tree.tags[verb] == Tag.verb, !tree.isPassive(verb),
            let object = tree.child(verb, Relation.object), object > verb, let value = value(at: verb, verb..<verb + 1)
        else { return false }
        return Self.done.contains(value)
    }

    private static let possible = Set(
        ["could", "can", "will", "would", "shall", "'ll"].map { WordKey($0) })

    /// "could be fired", "will be freed": what is not said to have happened is not counted.
    func isOnlyPossible(_ verb: Int) -> Bool {
        guard let tree else { return false }
        let auxiliaries = tree.children(verb).map(Int.init).filter { $0 < verb }
        return auxiliaries.contains { Self.possible.contains(table.keys[$0]) }
            && !auxiliaries.contains { table.isAny($0, .have) }
    }
}
