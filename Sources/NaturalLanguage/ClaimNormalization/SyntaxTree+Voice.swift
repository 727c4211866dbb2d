import LanguageModels

extension SyntaxTree {
    /// Whether a verb is in the passive.
    func isPassive(_ verb: Int) -> Bool { child(verb, Relation.passiveSubject, Relation.passiveAuxiliary) != nil }

    /// Who does what a verb in the passive says: "by gunmen".
    func agent(ofPassive verb: Int, _ table: TokenTable) -> Int? {
        children(verb).map(Int.init).first { child in
            self.child(child, Relation.case_).map { table.isWord($0, Key.by) } ?? false
        }
    }
}
