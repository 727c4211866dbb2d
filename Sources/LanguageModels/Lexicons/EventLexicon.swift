import CLanguageModels

/// The verbs and nouns that tell what happened, in all their forms, with their types in the PLOVER ontology.
public struct EventLexicon: Sendable {
    /// The lexicon that is compiled into the program.
    public static let shared = EventLexicon()

    private var verbs: [WordKey: String] = [:]
    private var nouns: [WordKey: String] = [:]

    private init() {
        let inflection = unsafe VerbInflection(LexiconText(hearsay_lexicon_irregular_verbs()))
        for fields in unsafe LexiconText(hearsay_lexicon_events()).fields() where fields.count == 3 {
            let lemma = String(fields[0])
            if fields[1] == "v" {
                for (word, _) in inflection.forms(of: lemma) { verbs[WordKey(word)] = String(fields[2]) }
            } else {
                for word in [lemma, lemma + "s", lemma + "es"] { nouns[WordKey(word)] = String(fields[2]) }
            }
        }
    }

    /// The type of a word with its universal part of speech, or nil where it names no event.
    public func type(of word: WordKey, upos: String) -> String? {
        switch upos {
        case "VERB": verbs[word]
        case "NOUN": nouns[word]
        default: nil
        }
    }
}
