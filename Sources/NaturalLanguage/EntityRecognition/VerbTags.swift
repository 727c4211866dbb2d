import DocumentModel

/// Which tokens a tagger takes for verbs; none where no tagger has read the text.
struct VerbTags {
    let tokens: [Token]

    /// "killed", "poisoned": a verb in any form.
    func isVerb(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].upos == "VERB" }

    /// "state", "debate": a noun, whatever else the word can be.
    func isNoun(_ index: Int) -> Bool {
        tokens.indices.contains(index) && (tokens[index].upos == "NOUN" || tokens[index].upos == "PROPN")
    }

    /// "through", not the adjective in "an outside adviser".
    func isPreposition(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].upos == "ADP" }

    /// "killed Hamas leader ...": a verb that makes a clause, not "jailed leader ...".
    func isFinite(_ index: Int) -> Bool {
        guard isVerb(index) else { return false }
        // What the tagger takes for a participle can still be the verb of its clause.
        return tokens[index].feats?.contains("VerbForm=Fin") == true
            || ["root", "ccomp", "parataxis"].contains(tokens[index].deprel)
    }
}
