import LanguageModels

/// Events that nouns tell: the subject, the object of a verb that only carries it, what somebody died in.
extension PredicateEvent {
    private static let heard = WordLists.events["heard"]

    /// "a strike on a port", not "an attack on our values": with a place or somebody whom it is done to.
    func isTold(_ noun: Int) -> Bool {
        // "the killings an attack on the nation": what another thing is called.
        let before = ranges.first { $0.contains(noun) }.map { $0.lowerBound..<noun } ?? noun..<noun
        let isFirst = before.allSatisfy {
            ![Tag.noun, Tag.properNoun].contains(tree.tags[$0]) || Int(tree.heads[$0]) == noun
        }
        return isFirst && tree.child(noun, Relation.modifier).map { isInside($0) && !hasOwner($0) } ?? false
    }

    private func hasOwner(_ noun: Int) -> Bool {
        tree.children(noun).contains { table.isAny(Int($0), .possessive) }
    }

    /// "The strikes had set back the programme": the event is the subject, and the verb is no form of "be".
    func subject(of main: Int) -> (token: Int, type: String)? {
        // "Gunfire was heard": nobody says who does what.
        guard tree.child(main, Relation.copula) == nil, !Self.heard.contains(table.keys[main]),
            let subject = tree.child(main, Relation.subject, Relation.passiveSubject, Relation.clausalSubject),
            isInside(subject), let found = noun(subject), found.type != "AGREE"
        else { return nil }
        return found
    }

    func noun(_ token: Int) -> (token: Int, type: String)? {
        guard [Tag.noun, Tag.properNoun, Tag.verb].contains(tree.tags[token]),
            let type = EventLexicon.shared.type(of: table.keys[token], upos: "NOUN")
        else { return nil }
        return (token, type)
    }

    /// "launched an attack", "made concessions", "an end to the operation".
    func carried(by main: Int) -> (token: Int, type: String)? {
        if EventLexicon.shared.isLight(table.keys[main]), let object = tree.child(main, Relation.object),
            isInside(object),
            let found = noun(object)
        {
            return found
        }
        // "identified 200 soldiers killed in the fighting"
        if let object = tree.child(main, Relation.object), let clause = tree.child(object, Relation.nounClause),
            isInside(clause),
            tree.tags[clause] == Tag.verb, let found = verb(clause), found.type == "ASSAULT"
        {
            return found
        }
        guard table.isWord(main, Self.end), tree.tags[main] == Tag.noun,
            let of = tree.child(main, Relation.modifier),
            EventLexicon.shared.type(ofVerb: Self.end, objects: [table.keys[of]]) != nil
        else { return nil }
        return (main, "RETREAT")
    }

    private static let losses = WordLists.events["suffering"]

    /// "lost 50 soldiers in the battle", "two dead in strike", "people died when missiles struck".
    func setting(of main: Int) -> (token: Int, type: String)? {
        let words = [main] + tree.children(main).map(Int.init)
        guard words.contains(where: { Self.losses.contains(table.keys[$0]) }) else { return nil }
        for word in words where isInside(word) {
            for child in tree.children(word).map(Int.init) where isInside(child) {
                if [Relation.oblique, Relation.agent, Relation.modifier].contains(tree.relations[child]),
                    let found = noun(child)
                {
                    return found
                }
                if tree.relations[child] == Relation.adverbialClause, tree.tags[child] == Tag.verb,
                    let found = verb(child) ?? subject(of: child), found.type == "ASSAULT", !hasForce(child)
                {
                    return found
                }
            }
        }
        return nil
    }

    private func hasForce(_ verb: Int) -> Bool {
        if verb > 0, Self.forces.contains(table.keys[verb - 1]) { return true }
        return tree.child(verb, Relation.subject).map { Self.forces.contains(table.keys[$0]) } ?? false
    }

    /// "there will be retaliation", "Alawites shot at close range", "air strike on village".
    func described(_ main: Int) -> (token: Int, type: String)? {
        if tree.child(main, Relation.expletive) != nil, !isNegated(main) {
            if let found = noun(main) { return found }
        }
        let isNoun = [Tag.noun, Tag.properNoun].contains(tree.tags[main])
        guard isNoun, !table.isAny(main, .cueNoun) else { return nil }
        let clauses = [Relation.nounClause, Relation.relativeClause]
        for child in tree.children(main).map(Int.init) where isInside(child) && clauses.contains(tree.relations[child])
        {
            if tree.tags[child] == Tag.verb, let found = verb(child) { return found }
        }
        return nil
    }
}
