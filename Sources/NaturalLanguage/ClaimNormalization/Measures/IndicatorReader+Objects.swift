import LanguageModels

/// Verbs that count what they do something to.
extension IndicatorReader {
    private static let countingObjects: Set<String> = ["LOST", "DEPLOYED"]

    /// "sent a message to millions", "thousands lost fortunes": the object is another one than what is numbered.
    func hasOtherObject(_ verb: Int, _ number: Range<Int>) -> Bool {
        guard let tree, tree.tags[verb] == Tag.verb,
            value(at: verb, verb..<table.sentence(of: verb).upperBound).map(Self.countingObjects.contains) ?? false,
            let object = tree.child(verb, Relation.object)
        else { return false }
        return !tree.range(object).overlaps(number)
    }

    private static let without = WordKey("without")

    /// "remain without water", "remain homeless": how they are, not that they are there.
    func isState(_ next: Int, _ value: String) -> Bool {
        guard value == "REMAINING", next < table.count else { return false }
        return table.isWord(next, Self.without)
            || tree.map { [Tag.adjective, Tag.verb].contains($0.tags[next]) } ?? false
    }
}
