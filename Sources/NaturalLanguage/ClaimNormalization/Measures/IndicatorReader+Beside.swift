import DocumentModel
import LanguageModels

extension IndicatorReader {
    private static let others = WordLists.figures["others"]

    /// The verb right before the number ("wounded 66 others"), else the word right after what it counts ("40 wounded"):
    /// nearer than what the tree joins it to.
    func beside(
        _ number: Range<Int>, _ quantity: Quantity, _ words: Range<Int>, _ fits: (String) -> String?
    ) -> (value: String, verb: Int?)? {
        for begin in number.lowerBound - 2..<number.lowerBound where begin >= words.lowerBound {
            guard isPhrase(begin..<number.lowerBound), let tree, tree.tags[begin] == Tag.verb,
                let value = value(at: begin, words).flatMap(fits)
            else { continue }
            return (value, begin)
        }
        guard quantity.of.map(isIndicator) ?? true else { return nil }
        var next = number.upperBound
        while words.contains(next), Self.others.contains(table.keys[next]) { next += 1 }
        guard words.contains(next), let value = value(at: next, words).flatMap(fits) else { return nil }
        if let fate = fate(of: next, value, words, fits) { return fate }
        return (value, tree.map { $0.tags[next] == Tag.verb } ?? false ? next : nil)
    }

    private static let held: Set<String> = ["CAPTURED", "ARRESTED", "DISPLACED"]
    private static let fates: Set<String> = [
        "KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "RELEASED", "RESCUED", "MISSING", "EVACUATED",
    ]
    private static let arguments: Set<UInt64> = [Relation.subject, Relation.passiveSubject, Relation.object]

    /// "12 hostages were killed", "65 prisoners died": what happens to those who are held, where a verb says it.
    private func fate(
        of noun: Int, _ value: String, _ words: Range<Int>, _ fits: (String) -> String?
    ) -> (value: String, verb: Int?)? {
        guard Self.held.contains(value), let tree, tree.tags[noun] == Tag.noun else { return nil }
        let participle = tree.child(noun, Relation.nounClause).flatMap { $0 == noun + 1 ? $0 : nil }
        let governor = Self.arguments.contains(tree.relations[noun]) ? Int(tree.heads[noun]) : nil
        for verb in [participle, governor].compactMap(\.self) where words.contains(verb) {
            if let fate = self.value(at: verb, words).flatMap(fits), Self.fates.contains(fate) {
                return (fate, tree.tags[verb] == Tag.verb ? verb : nil)
            }
        }
        return nil
    }
}
