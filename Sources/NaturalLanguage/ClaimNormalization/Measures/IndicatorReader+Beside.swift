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
            // "shot dead 19 protesters", whatever the words are tagged
            let isWide = number.lowerBound - begin > 1
            guard isPhrase(begin..<number.lowerBound), let tree, isWide || isVerb(begin, tree), !isLeft(begin, number),
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

    /// "and injured scores": a past form behind "and", whatever it is tagged.
    private func isVerb(_ token: Int, _ tree: SyntaxTree) -> Bool {
        tree.tags[token] == Tag.verb || table.isAny(token - 1, .coordinator) && table.isShape(token, .pastLike)
    }

    static let held: Set<String> = ["CAPTURED", "ARRESTED", "DISPLACED"]
    private static let fates: Set<String> = [
        "KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "RELEASED", "RESCUED", "MISSING", "EVACUATED", "ARRESTED",
        "ABDUCTED",
    ]
    private static let arguments: Set<UInt64> = [Relation.subject, Relation.passiveSubject, Relation.object]

    /// Whether the noun right behind the number is of those who are held, of whom something else is told.
    func isOtherFate(_ number: Range<Int>, _ quantity: Quantity, _ words: Range<Int>) -> Bool {
        let end = min(number.upperBound + 3, words.upperBound)
        guard let tree, number.upperBound < end,
            let noun = (number.upperBound..<end).first(where: { tree.tags[$0] == Tag.noun }),
            let value = value(at: noun, words), fate(of: noun, value, words, { $0 }) == nil,
            // "shot dead 19 protesters"
            !(max(words.lowerBound, number.lowerBound - 2)..<number.lowerBound).contains(where: {
                self.value(at: $0, words) != nil
            })
        else { return false }
        return isAwaited(noun, value) || isTreated(noun, value)
    }

    private static let holding = WordLists.figures["holding"]

    /// "20 detainees had been tortured": how those who are held fare is no count of them all.
    private func isTreated(_ noun: Int, _ value: String) -> Bool {
        guard ["CAPTURED", "ARRESTED", "PROTESTERS"].contains(value), let tree, tree.tags[noun] == Tag.noun,
            Self.arguments.contains(tree.relations[noun]),
            value != "PROTESTERS" || tree.relations[noun] != Relation.subject
        else { return false }
        let verb = Int(tree.heads[noun])
        return verb >= 0 && tree.tags[verb] == Tag.verb && !Self.holding.contains(table.keys[verb])
            && self.value(at: verb, verb..<verb + 1) == nil
    }

    /// "12 prisoners to be released": of them something else is told.
    private func isAwaited(_ noun: Int, _ value: String) -> Bool {
        Self.held.contains(value) && noun + 2 < table.count && table.isWord(noun + 1, Key.to)
            && table.isAny(noun + 2, .be)
    }

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
