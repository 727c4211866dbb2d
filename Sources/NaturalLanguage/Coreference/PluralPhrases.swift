import DocumentModel
import LanguageModels

/// Finds what "they" can mean in a part of a sentence, by the tree.
struct PluralPhrases {
    let table: TokenTable
    let tokens: [Token]

    /// Nouns that only say how many of the people after "of" are meant.
    private static let measures = Set(
        ["dozens", "hundreds", "thousands", "scores", "tens", "millions", "number", "group", "majority", "handful"]
            .map { WordKey($0) })

    /// The phrases whose heads stand in a range; `entries` gives the mentions of people by their heads.
    func phrases(in range: Range<Int>, _ entries: [Int: Int]) -> [PluralPhrase] {
        range.compactMap { token in
            guard isPlural(token), !isInside(token) else { return nil }
            let top = top(of: token)
            // "soldiers and civilians": both together, of whom no mention speaks.
            let entry = isJoined(token) ? nil : entries[token]
            return PluralPhrase(head: token, isSubject: isSubject(top), entry: entry)
        }
    }

    /// Whether a token is the subject of its clause.
    func isSubject(_ token: Int) -> Bool {
        tokens[token].deprel == "nsubj" || tokens[token].deprel == "nsubj:pass"
    }

    /// Whether two tokens belong to the same verb, one as its subject and the other not.
    func areArgumentsOfOneVerb(_ subject: Int, _ other: Int) -> Bool {
        guard let head = tokens[other].head, ["obj", "iobj", "obl"].contains(tokens[other].deprel ?? "") else {
            return false
        }
        return tokens[top(of: subject)].head == head
    }

    /// The heads of those who do what is done to a pronoun ("they killed dozens of them").
    func doers(to pronoun: Int) -> [Int] { ObjectPronouns(tokens: tokens).doers(to: top(of: pronoun)) }

    /// Whether a token stands in the phrase of another ("people behind them").
    func isBelow(_ token: Int, _ other: Int) -> Bool {
        var above = tokens[token].head ?? -1
        var steps = 0
        while above >= 0, above != other, steps < 32 {
            above = tokens[above].head ?? -1
            steps += 1
        }
        return above == other
    }

    /// Whether something after a noun says which ones are meant ("the soldiers who fled", "the residents of Goma").
    func isRestricted(_ token: Int) -> Bool {
        let end = min(table.sentence(of: token).upperBound, token + 12)
        return (token + 1..<max(token + 1, end)).contains { next in
            tokens[next].head == token && ["nmod", "acl", "acl:relcl", "appos"].contains(tokens[next].deprel ?? "")
        }
    }

    private func isPlural(_ token: Int) -> Bool {
        if table.isAny(token, .they) { return true }
        guard tokens[token].upos == "NOUN" || tokens[token].upos == "PROPN", !table.isAny(token, .timeUnit) else {
            return false
        }
        return tokens[token].feats?.contains("Number=Plur") == true || isJoined(token)
    }

    /// A noun that another one is joined to by "and".
    private func isJoined(_ token: Int) -> Bool {
        var next = token + 1
        let end = min(table.sentence(of: token).upperBound, token + 12)
        while next < end {
            if tokens[next].head == token, tokens[next].deprel == "conj",
                ["NOUN", "PROPN"].contains(tokens[next].upos ?? "")
            {
                return true
            }
            next += 1
        }
        return false
    }

    /// Part of another phrase: "troops movements", the second of two that are joined, "dozens" of people.
    private func isInside(_ token: Int) -> Bool {
        if ["compound", "flat", "conj", "nmod:unmarked", "fixed"].contains(tokens[token].deprel ?? "") { return true }
        return Self.measures.contains(table.keys[token])
    }

    /// The noun of measure above a phrase ("dozens of soldiers"), or the head itself.
    private func top(of token: Int) -> Int {
        guard tokens[token].deprel == "nmod", let head = tokens[token].head, head >= 0,
            Self.measures.contains(table.keys[head])
        else { return token }
        return head
    }
}
