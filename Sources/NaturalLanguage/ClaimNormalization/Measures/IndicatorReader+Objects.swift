import LanguageModels

/// Verbs that count what they do something to.
extension IndicatorReader {
    private static let countingObjects: Set<String> = ["LOST", "DEPLOYED", "RELEASED", "CAPTURED"]
    private static let collective = WordLists.figures["collective"]

    /// "sent a message to millions", "thousands lost fortunes", "released a list of 25": the object is another one than what is numbered.
    func hasOtherObject(_ verb: Int, _ number: Range<Int>) -> Bool {
        guard let tree, tree.tags[verb] == Tag.verb,
            value(at: verb, verb..<table.sentence(of: verb).upperBound).map(Self.countingObjects.contains) ?? false
        else { return false }
        // "sent 50 men the same text"
        if let addressee = tree.child(verb, Relation.indirectObject), tree.range(addressee).overlaps(number) {
            return true
        }
        guard let object = tree.child(verb, Relation.object) else { return false }
        guard tree.range(object).overlaps(number) else { return true }
        return !number.contains(object) && Int(tree.heads[number.upperBound - 1]) != object && !isHuman(object)
            && CountedThings.shared.class(of: table.keys[object]) == nil
            && !Self.collective.contains(table.keys[object]) && !table.isAny(object, .number)
    }

    private static let fleeing = WordLists.figures["fleeing"]

    /// "fled two countries": the object of flight is what people leave.
    func isLeft(_ verb: Int, _ number: Range<Int>) -> Bool {
        guard let tree, Self.fleeing.contains(table.keys[verb]), let object = tree.child(verb, Relation.object) else {
            return false
        }
        return tree.range(object).overlaps(number)
    }

    private static let without = WordKey("without")

    /// "remain without water", "remain homeless": how they are, not that they are there.
    func isState(_ next: Int, _ value: String) -> Bool {
        guard value == "REMAINING", next < table.count else { return false }
        return table.isWord(next, Self.without)
            || tree.map { [Tag.adjective, Tag.verb].contains($0.tags[next]) } ?? false
    }

    private static let driven = WordKey("driven")

    /// "had driven from the coast": by car.
    func isDrive(_ token: Int, _ value: String) -> Bool {
        value == "DISPLACED" && table.isWord(token, Self.driven) && table.isAny(token - 1, .have)
    }

    private static let hurt = WordKey("hurt")

    /// "a crisis that hurt millions": what hurts is no attack, no weapon and nobody.
    func isFigurative(_ token: Int) -> Bool {
        guard table.isWord(token, Self.hurt), let tree, tree.tags[token] == Tag.verb else { return false }
        let isPassive = tree.isPassive(token)
        guard isPassive || tree.child(token, Relation.object) != nil else { return false }
        guard let agent = isPassive ? tree.agent(ofPassive: token, table) : tree.child(token, Relation.subject) else {
            return !isPassive
        }
        return !isHuman(agent) && !isViolent(agent)
    }
}
