import CLanguageModels

/// The verbs and nouns that tell what happened, with their types in the PLOVER ontology.
public struct EventLexicon: Sendable {
    /// The lexicon that is compiled into the program.
    public static let shared = EventLexicon()

    private var verbs: [String: String] = [:]
    private var nouns: [String: String] = [:]

    private init() {
        for fields in unsafe LexiconText(hearsay_lexicon_events()).fields() where fields.count == 3 {
            if fields[1] == "v" {
                verbs[String(fields[0])] = String(fields[2])
            } else {
                nouns[String(fields[0])] = String(fields[2])
            }
        }
    }

    /// The type of a lemma with its universal part of speech, or nil where it names no event.
    public func type(lemma: String, upos: String) -> String? {
        switch upos {
        case "VERB": verbs[lemma.lowercased()]
        case "NOUN": nouns[lemma.lowercased()]
        default: nil
        }
    }
}
