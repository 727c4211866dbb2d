import DocumentModel
import LanguageModels

/// What is counted only where it is known to be people or things of war.
extension IndicatorReader {
    /// What is told of much else than people and weapons.
    static let ofKnown: Set<String> = [
        "CAPTURED", "DEPLOYED", "RELEASED", "REMAINING", "PROTESTERS", "MISSING", "TRAINED", "ARRESTED", "ABDUCTED",
        "DISPLACED",
    ]
    /// What a number without a noun counts only as subject or object of its verb.
    private static let ofLinked: Set<String> = [
        "CAPTURED", "DEPLOYED", "RELEASED", "REMAINING", "TRAINED", "DESTROYED",
    ]
    /// More than that nobody has lost without a word for what ("lost billions").
    private static let most = 10_000_000.0

    /// Whether a word nearby can count the number: people and things of war, or a number alone of what is done to people.
    func isNear(_ value: String, _ quantity: Quantity) -> Bool {
        if let noun = counted(quantity) {
            return isHuman(noun) || CountedThings.shared.class(of: table.keys[noun]) != nil
        }
        return !Self.ofLinked.contains(value) && !isBareOne(table.tokens(quantity.span))
            && (value != "KILLED_OR_WOUNDED" || quantity.low ?? 0 < Self.most)
    }

    private static let one = WordKey("one")

    /// "one", with nothing counted.
    func isBareOne(_ number: Range<Int>) -> Bool {
        guard number.count == 1, let token = number.first, table.isWord(token, Self.one) else { return false }
        return !(tree.map { Int($0.heads[token]) == token + 1 } ?? false) && !table.isWord(token + 1, Key.of)
    }

    private static let notPersons = WordLists.figures["notpersons"]

    /// Whether a noun means people.
    func isHuman(_ noun: Int) -> Bool { isFighting(noun) && !Self.notPersons.contains(table.keys[noun]) }

    /// Attacks, accidents and weapons.
    func isViolent(_ noun: Int) -> Bool {
        EventLexicon.shared.type(of: table.keys[noun], upos: "NOUN") == "ASSAULT"
            || Self.accidents.contains(table.keys[noun])
            || !["OTHER", "PLACE", nil].contains(CountedThings.shared.class(of: table.keys[noun]))
    }

    private static let present = WordLists.figures["present"]

    /// "10,000 soldiers are in Kursk", "4,000 soldiers are fighting there": the verb or place of which forces are the subject.
    func presence(_ noun: Int, _ words: Range<Int>) -> Int? {
        guard let tree, isArmed(noun), tree.relations[noun] == Relation.subject else { return nil }
        let head = Int(tree.heads[noun])
        guard words.contains(head), !isOnlyPossible(head) else { return nil }
        if tree.tags[head] == Tag.verb { return Self.present.contains(table.keys[head]) ? head : nil }
        let isPlaced = tree.child(head, Relation.case_).map { Self.places.contains(table.keys[$0]) } ?? false
        return isPlaced && tree.child(head, Relation.copula) != nil && tree.tags[head] == Tag.properNoun ? head : nil
    }

    private static let places = WordLists.figures["seriesprepositions"]
}
