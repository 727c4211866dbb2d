import LanguageModels

/// The event that the words of a claim report: its main verbs, what is joined to them, and the nouns that they only carry.
struct PredicateEvent {
    let table: TokenTable
    let tree: SyntaxTree
    let ranges: [Range<Int>]
    /// Whether the claim is what somebody reports, confirms or denies as a noun ("confirmed an air strike").
    var isNoun = false

    /// The predicate and its type, or nil where nothing of our lexicon happens.
    func read() -> (token: Int, type: String)? {
        let isWithoutVerb = !hasVerb()
        for main in mains() {
            // "air strike on a village"
            if isWithoutVerb, let found = noun(main), isNoun || found.type == "ASSAULT" && isTold(main) { return found }
            if let found = verb(main) ?? subject(of: main) ?? carried(by: main) ?? setting(of: main) ?? described(main)
            {
                return found
            }
        }
        return nil
    }

    private func hasVerb() -> Bool {
        ranges.joined().contains { tree.tags[$0] == Tag.verb || tree.tags[$0] == Tag.auxiliary }
    }

    func isInside(_ token: Int) -> Bool { token >= 0 && ranges.contains { $0.contains(token) } }

    /// The highest words, with those joined to them and the infinitives that depend on them ("tried to kill").
    private func mains() -> [Int] {
        var mains: [Int] = []
        for token in ranges.joined() where !table.isPunctuation(token) && !isInside(Int(tree.heads[token])) {
            mains.append(token)
        }
        var index = 0
        while index < mains.count, mains.count < 12 {
            for child in tree.children(mains[index]).map(Int.init) where isInside(child) {
                let isJoined = [Relation.conjunct, Relation.openComplement, Relation.parataxis].contains(
                    tree.relations[child])
                // "told to kill": what somebody was told has not happened.
                let isTold =
                    tree.relations[child] == Relation.openComplement
                    && Self.orders.contains(table.keys[mains[index]])
                if isJoined, !isTold, [Tag.verb, Tag.adjective].contains(tree.tags[child]) { mains.append(child) }
            }
            index += 1
        }
        return mains
    }

    private static let orders = WordLists.events["orders"]

    func verb(_ token: Int) -> (token: Int, type: String)? {
        let key = table.keys[token]
        let isVerb = tree.tags[token] == Tag.verb || tree.child(token, Relation.passiveAuxiliary) != nil
        // "among the injured" is a noun.
        guard isVerb, tree.child(token, Relation.case_, Relation.determiner) == nil else { return nil }
        if RefusalEvent(table: table, tree: tree).isRefusal(token) { return (token, "REJECT") }
        guard let type = EventLexicon.shared.type(ofVerb: key, objects: objects(of: token)) else { return nil }
        if isNegated(token), !["ASSAULT", "RETREAT"].contains(type) { return nil }
        if type == "ASSAULT", isAccident(token) || isAbility(token) || isOfNothing(token) { return nil }
        return isMeant(token) ? (token, type) : nil
    }

    /// The words of the object, of the subject in the passive, and of what a preposition ties to the verb.
    private func objects(of verb: Int) -> [WordKey] {
        let relations = [Relation.object, Relation.passiveSubject, Relation.oblique]
        let children = tree.children(verb).map(Int.init).filter {
            relations.contains(tree.relations[$0]) && isInside($0)
        }
        return children.flatMap { child -> [WordKey] in
            [table.keys[child]]
                + tree.children(child).map(Int.init).filter {
                    tree.relations[$0] == Relation.conjunct || tree.relations[$0] == Relation.compound
                }.map { table.keys[$0] }
        }
    }

    /// What is hit without any harm: "hit a new high".
    private static let marks = WordLists.events["marks"]
    private static let hardly = WordKey("hardly")
    static let end = WordKey("end")

    func isNegated(_ token: Int) -> Bool {
        tree.children(token).contains { table.isAny(Int($0), .negation) || table.isWord(Int($0), Self.hardly) }
    }

    private static let abilities = WordLists.events["abilities"]

    /// "missiles could be fired from the base": nobody has done it, nor is said to do it.
    private func isAbility(_ token: Int) -> Bool {
        let auxiliaries = tree.children(token).map(Int.init).filter { $0 < token }
        return tree.isPassive(token) && auxiliaries.contains { Self.abilities.contains(table.keys[$0]) }
            && !auxiliaries.contains { table.isAny($0, .have) }
    }

    /// Verbs that mean an event only in some constructions.
    private func isMeant(_ token: Int) -> Bool {
        switch table.text(token..<token + 1).lowercased() {
        case "agree", "agreed", "agrees", "agreeing":
            return tree.child(token, Relation.openComplement, Relation.oblique, Relation.object) != nil
        case "meet", "met", "meets", "meeting":
            return tree.child(token, Relation.object).map(isSomebody) ?? true
        // "The attacks demonstrate the cruelty": shows it.
        case "demonstrate", "demonstrated", "demonstrates", "demonstrating":
            return tree.child(token, Relation.object, Relation.complement) == nil
        case "withdraw", "withdrew", "withdraws", "withdrawing", "withdrawn":
            return !objects(of: token).contains(where: Self.races.contains)
        case "threaten", "threatened", "threatens", "threatening":
            guard let subject = tree.child(token, Relation.subject) else { return true }
            return EventLexicon.shared.type(of: table.keys[subject], upos: "NOUN") == nil
        case "hit", "hits", "hitting":
            return tree.child(token, Relation.object).map { !Self.marks.contains(table.keys[$0]) } ?? true
        case "blow", "blew", "blown", "blows", "blowing": return tree.child(token, Relation.particle) != nil
        default: return true
        }
    }

    private static let races = WordLists.events["races"]
    private static let immaterial = WordLists.events["immaterial"]

    /// "destroyed emails", "hurt the economy", "fought for the bill": nobody and nothing is harmed.
    private func isOfNothing(_ verb: Int) -> Bool { objects(of: verb).contains(where: Self.immaterial.contains) }

    private func isSomebody(_ token: Int) -> Bool {
        tree.tags[token] == Tag.properNoun || tree.tags[token] == Tag.pronoun
            || table.isAny(token, [.role, .group, .addressee])
    }

    static let forces = WordLists.events["forces"]

    /// Whether a force of nature or an accident does it.
    private func isAccident(_ token: Int) -> Bool {
        if token > 0, Self.forces.contains(table.keys[token - 1]) { return true }
        return tree.children(token).map(Int.init).contains { child in
            guard Self.forces.contains(table.keys[child]) else { return false }
            return [Relation.subject, Relation.oblique].contains(tree.relations[child])
        }
    }
}
