import DocumentModel

/// The subjects that the parser finds: of the clause around a word, and whether a name is one.
struct ClauseSubjects {
    /// What the parser says of a clause.
    enum Subject {
        /// The head of its subject.
        case word(Int)
        /// Nothing, or nothing that can be trusted.
        case unknown
    }

    let tokens: [Token]
    /// The most steps up a tree.
    private static let most = 30

    /// The subject of the innermost clause in which a word stands outside of the subject itself.
    func ofClause(around token: Int) -> Subject {
        guard tokens.indices.contains(token) else { return .unknown }
        var child = token
        for _ in 0..<Self.most {
            guard let head = tokens[child].head, tokens.indices.contains(head) else { return .unknown }
            if let other = controller(of: child, head) { return .word(other) }
            if !isSubjectRelation(child), let subject = subject(of: head, before: token) { return .word(subject) }
            child = head
        }
        return .unknown
    }

    /// "urged Israel to halt its strikes": the one who is to do it is the object before the infinitive.
    private func controller(of verb: Int, _ head: Int) -> Int? {
        guard verb > head, ["xcomp", "ccomp", "advcl"].contains(tokens[verb].deprel ?? ""), isInfinitive(verb) else {
            return nil
        }
        return (head + 1..<verb).last { tokens[$0].head == head && ["obj", "iobj", "obl"].contains(tokens[$0].deprel) }
    }

    private func isInfinitive(_ verb: Int) -> Bool {
        tokens[verb].xpos == "VB" && (max(0, verb - 3)..<verb).contains { tokens[$0].xpos == "TO" }
    }

    /// Whether a name is a subject, or in apposition to one; true where no parser has read the text.
    func isSubject(_ name: Range<Int>) -> Bool {
        name.contains { token in
            guard tokens.indices.contains(token), let relation = tokens[token].deprel else { return true }
            if isSubjectRelation(token) { return true }
            guard relation == "appos", let head = tokens[token].head, tokens.indices.contains(head) else {
                return false
            }
            return isSubjectRelation(head)
        }
    }

    private func isSubjectRelation(_ token: Int) -> Bool { tokens[token].deprel?.hasPrefix("nsubj") ?? false }

    /// The subject that hangs on a verb, before a token.
    private func subject(of verb: Int, before token: Int) -> Int? {
        (min(token, max(0, verb - Self.most))..<token).last {
            tokens[$0].head == verb && isSubjectRelation($0) && $0 != token
        }
    }
}
