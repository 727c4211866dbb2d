import LanguageModels

extension SyntaxTree {
    /// Whether a verb is in the passive.
    func isPassive(_ verb: Int) -> Bool { child(verb, Relation.passiveSubject, Relation.passiveAuxiliary) != nil }

    /// "a strike on Lviv": whether a preposition of place makes a noun no subject, whatever the tree makes of it.
    func isBehindPlace(_ noun: Int, _ table: TokenTable) -> Bool {
        [child(noun, Relation.case_), Int(first[noun])].compactMap(\.self).contains { token in
            token < noun && ["on", "in", "at", "of", "near", "against"].contains(table.text(token..<token + 1))
        }
    }

    /// Who does what a verb in the passive says: "by gunmen".
    func agent(ofPassive verb: Int, _ table: TokenTable) -> Int? {
        children(verb).map(Int.init).first { child in
            self.child(child, Relation.case_).map { table.isWord($0, Key.by) } ?? false
        }
    }
}
