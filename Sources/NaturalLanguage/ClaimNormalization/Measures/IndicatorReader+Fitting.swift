import DocumentModel
import LanguageModels

/// Persons are not destroyed and things not killed.
extension IndicatorReader {
    static let ofPersons: Set<String> = [
        "KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "KILLED_OR_CAPTURED", "MISSING", "DISPLACED", "ARRESTED", "ABDUCTED",
        "PROTESTERS", "TRAINED", "EVACUATED", "RESCUED", "REMAINING",
    ]
    static let ofThings: Set<String> = ["DESTROYED", "INTERCEPTED", "FIRED", "REPELLED"]

    /// The indicator that a word can have for what is counted, or nil where it can have none.
    func fitting(_ value: String, _ quantity: Quantity) -> String? {
        let noun = counted(quantity)
        let thing = noun.flatMap { classOfThing($0, quantity) }
        if thing == "PLACE", isLocated(quantity) { return nil }
        if value == "LOST" {
            if let thing { return ["OTHER", "PLACE"].contains(thing) ? nil : "DESTROYED" }
            // "lost four games": nothing of a war.
            if let noun { return isFighting(noun) ? "KILLED_OR_WOUNDED" : nil }
            return isAfterThing(quantity) ? "DESTROYED" : "KILLED_OR_WOUNDED"
        }
        // "eliminated 40 soldiers", and no candidates
        if value == "ELIMINATED" { return noun.map(isArmed) ?? false ? "KILLED" : nil }
        if value == "FIRED" {
            // Teachers are fired, too.
            let isShot = noun.map { Self.shots.contains(table.keys[$0]) } ?? isAfterThing(quantity)
            return isShot || thing != nil && !["OTHER", "PLACE"].contains(thing) ? value : nil
        }
        // "1,000 troops crossed the border"
        if value == "DISPLACED", let noun, isArmed(noun) { return nil }
        if let thing { return thing == "OTHER" || Self.ofPersons.contains(value) ? nil : value }
        // "30,000 missing emails", "captured two states", "released 25 pages"
        if Self.ofKnown.contains(value), let noun, !isHuman(noun) { return nil }
        return Self.ofThings.contains(value) && noun.map(isPerson) ?? false ? nil : value
    }

    private static let shots = WordLists.figures["shots"]
    private static let armed = [
        WordLists.topics["forces"], WordLists.topics["militants"], WordLists.figures["fighters"],
    ]
    /// "soldiers", "fighters".
    func isArmed(_ noun: Int) -> Bool { Self.armed.contains { $0.contains(table.keys[noun]) } }

    static let accidents = WordLists.topics["accidents"]

    /// "70 cruise and ballistic missiles": up to the noun to which the joined adjectives belong.
    func whole(_ counted: Span) -> Span {
        guard let tree, let last = table.tokens(counted).last, last + 3 < table.count,
            table.isWord(last + 1, Key.and) || table.isWord(last + 1, Key.or)
        else { return counted }
        let described: Set<UInt64> = [Tag.adjective, Tag.noun, Tag.verb]
        let noun = last + 3
        guard described.contains(tree.tags[last + 2]), tree.tags[noun] == Tag.noun, Int(tree.heads[last + 2]) >= last,
            CountedThings.shared.class(of: table.keys[noun]) != nil,
            CountedThings.shared.class(of: table.keys[last]) == nil, tree.tags[last + 1] == Tag.conjunction,
            Int(tree.heads[last]) == noun || Int(tree.heads[last + 2]) == noun
        else { return counted }
        return Span(begin: counted.begin, end: table.spans[noun].end)
    }

    /// The noun that is counted: "10 [soldiers]", "two of the three [bridges]".
    func counted(_ quantity: Quantity) -> Int? {
        if let of = quantity.of { return head(whole(of)) }
        guard let number = table.tokens(quantity.span).last, table.isWord(number + 1, Key.of) else { return nil }
        let sentence = table.sentence(of: number)
        var noun = number + 2
        while sentence.contains(noun),
            table.isAny(noun, [.determiner, .possessive, .number]) || table.isShape(noun, .hasDigit)
        {
            noun += 1
        }
        guard sentence.contains(noun), let tree else { return nil }
        if tree.tags[noun] == Tag.noun, tree.relations[noun] != Relation.compound { return noun }
        // "10 of the first 11 contests", "2,093 of Holm's released emails"
        let whole = Int(tree.heads[number + 1])
        return sentence.contains(whole) && whole > number + 1 && tree.tags[whole] == Tag.noun ? whole : nil
    }

    /// "over six regions", "in 12 villages": where, not how many.
    private func isLocated(_ quantity: Quantity) -> Bool {
        let number = table.tokens(quantity.span)
        return table.isAny(number.lowerBound, .preposition)
            || number.lowerBound > 0 && table.isAny(number.lowerBound - 1, .preposition)
                && !table.isWord(number.lowerBound - 1, Key.of)
    }

    /// The class of what is counted, where it is a thing.
    private func classOfThing(_ noun: Int, _ quantity: Quantity) -> String? {
        if let thing = CountedThings.shared.class(of: table.keys[noun]) { return thing }
        // "two explosions": an event is no victim.
        let isEvent =
            EventLexicon.shared.type(of: table.keys[noun], upos: "NOUN") == "ASSAULT"
            || Self.accidents.contains(table.keys[noun])
        return isEvent && !(quantity.of.map(isIndicator) ?? false) ? "OTHER" : nil
    }

    /// "117 drones, of which 72 were shot down and 30 were lost": what was counted before are things.
    private func isAfterThing(_ quantity: Quantity) -> Bool {
        let number = table.tokens(quantity.span).lowerBound
        let before = table.sentence(of: number).lowerBound..<number
        let noun = before.last { isPerson($0) || CountedThings.shared.class(of: table.keys[$0]) != nil }
        return noun.map {
            !isPerson($0) && !["OTHER", "PLACE"].contains(CountedThings.shared.class(of: table.keys[$0]))
        }
            ?? false
    }

    private static let persons = WordLists.figures["persons"]

    func isFighting(_ noun: Int) -> Bool {
        isPerson(noun) || table.isCapitalized(noun) && !table.isAny(noun, [.weekday, .month])
            || Self.armed.contains { $0.contains(table.keys[noun]) }
            || PersonNoun(table: table).isPerson(noun) || isIndicator(table.spans[noun])
    }

    private func isPerson(_ noun: Int) -> Bool {
        table.isAny(noun, [.role, .group, .addressee]) || Self.persons.contains(table.keys[noun])
    }

    /// The last word before a preposition.
    func head(_ span: Span) -> Int? {
        let tokens = table.tokens(span)
        // "first-graders" is one noun.
        let end = tokens.dropFirst().first { token in
            table.isAny(token, .preposition)
                || table.isPunctuation(token) && !(table.isShape(token, .dash) && !table.isShape(token, .spaceBefore))
        }
        return tokens.isEmpty ? nil : (end ?? tokens.upperBound) - 1
    }
}
