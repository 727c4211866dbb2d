import DocumentModel

/// "Putin apologised to him": who does it is another one than to whom it is done.
struct ObjectPronouns {
    let tokens: [Token]

    private static let objects: Set<String> = ["obj", "iobj", "obl", "obl:arg", "obl:agent"]

    /// Whether the subject of the clause in which a pronoun is an object is among some words.
    func isDoer(_ words: Range<Int>, _ pronoun: Int) -> Bool {
        guard tokens.indices.contains(pronoun), Self.objects.contains(tokens[pronoun].deprel ?? ""),
            case .word(let head) = ClauseSubjects(tokens: tokens).ofClause(around: pronoun)
        else { return false }
        return words.contains(head)
    }
}
