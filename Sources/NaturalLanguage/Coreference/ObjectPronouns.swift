import DocumentModel

/// "Putin apologised to him": who does it is another one than to whom it is done.
struct ObjectPronouns {
    let tokens: [Token]

    private static let objects: Set<String> = ["obj", "iobj", "obl", "obl:arg", "obl:agent"]
    /// The farthest a subject stands from its verb.
    private static let reach = 30

    /// Prepositions after which the doer himself can stand ("he looked behind him").
    private static let places: Set<String> = [
        "before", "behind", "around", "ahead", "about", "after", "beside", "near", "over", "above", "under", "of",
        "like",
        "upon", "on", "inside", "between", "among", "than",
    ]

    /// Verbs with which "on" leads to another one who takes part.
    private static let turning: Set<String> = ["call", "rely", "depend", "count", "turn", "prevail"]

    /// The heads of those who do what is done to a word, an object of its clause; empty where it is none.
    func doers(to word: Int) -> [Int] {
        guard isObject(word), case .word(let doer) = ClauseSubjects(tokens: tokens).ofClause(around: word),
            !hasLaterSubject(word)
        else { return [] }
        return [doer] + joined(doer)
    }

    /// "Bush called Obama to congratulate him": the subject of the verb above an infinitive, who may be the doer too.
    func possibleDoer(to word: Int) -> Int? {
        guard isObject(word), let verb = tokens[word].head, tokens.indices.contains(verb),
            tokens[verb].deprel == "advcl", tokens[verb].xpos == "VB", let above = tokens[verb].head,
            case .word(let doer) = ClauseSubjects(tokens: tokens).ofClause(around: above), doer < word
        else { return nil }
        return doer
    }

    /// An object, or a phrase with a preposition, that another one than the doer must be.
    private func isObject(_ word: Int) -> Bool {
        guard tokens.indices.contains(word), let relation = tokens[word].deprel, Self.objects.contains(relation),
            tokens[word].xpos != "PRP$"
        else { return false }
        guard relation.hasPrefix("obl") else { return true }
        guard let lemma = preposition(of: word) else { return true }
        if isTurnedTo(word) { return true }
        // "brought his daughter with him"
        return lemma == "with" ? !hasObject(tokens[word].head) : !Self.places.contains(lemma)
    }

    /// "called on him to resign": a word after "on" that is what is turned to.
    func isTurnedTo(_ word: Int) -> Bool {
        guard tokens.indices.contains(word), ["on", "upon"].contains(preposition(of: word)),
            let verb = tokens[word].head, tokens.indices.contains(verb)
        else { return false }
        return Self.turning.contains(tokens[verb].lemma ?? "")
    }

    /// The preposition before a word, or before a name that ends with it.
    private func preposition(of word: Int) -> String? {
        let preposition = (max(0, word - Self.reachOfPhrase)..<word).last { token in
            guard tokens[token].deprel == "case", let head = tokens[token].head else { return false }
            return head == word || head < word && head > token && tokens[head].head == word
        }
        return preposition.flatMap { tokens[$0].lemma }
    }

    private static let reachOfPhrase = 4

    private func hasObject(_ verb: Int?) -> Bool {
        guard let verb, tokens.indices.contains(verb) else { return false }
        return (verb..<min(verb + Self.reach, tokens.count)).contains {
            tokens[$0].head == verb && tokens[$0].deprel == "obj"
        }
    }

    /// "He noted that, like him, Berg had lost": the verb's own subject stands behind.
    private func hasLaterSubject(_ word: Int) -> Bool {
        guard let verb = tokens[word].head, verb > word else { return false }
        return Range(from: word + 1, upTo: verb).contains {
            tokens[$0].head == verb && tokens[$0].deprel?.hasPrefix("nsubj") == true
        }
    }

    /// The heads that are joined to a subject by "and".
    private func joined(_ head: Int) -> [Int] {
        Range(from: head + 1, upTo: min(head + Self.reach, tokens.count)).filter {
            tokens[$0].head == head && tokens[$0].deprel == "conj"
        }
    }
}
