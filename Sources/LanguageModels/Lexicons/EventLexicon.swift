import CLanguageModels

/// The verbs and nouns that tell what happened, in all their forms, with their types in the PLOVER ontology.
public struct EventLexicon: Sendable {
    /// The lexicon that is compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try EventLexicon() }

    /// A type with the nouns that the word needs as its object; none needed where empty.
    struct Meaning: Sendable {
        var type: String
        var objects: Set<WordKey>
    }

    private var verbs: [WordKey: [Meaning]] = [:]
    private var lemmas: [WordKey: String] = [:]
    private var nouns: [WordKey: String] = [:]
    private var acts: [String: Meaning] = [:]
    private var lightVerbs: Set<WordKey> = []

    private init() throws(LexiconFault) {
        let inflection = VerbInflection.shared
        for fields in try unsafe LexiconText(hearsay_lexicon_events(), "events.txt").rows(3...4) {
            let lemma = String(fields[0])
            let objects = fields.fields.dropFirst(3).flatMap { $0.split(separator: " ") }.map(String.init)
            let meaning = Meaning(type: String(fields[2]), objects: Set(objects.flatMap(NounInflection.forms)))
            switch fields[1] {
            case "v":
                let words = Set(
                    inflection.forms(of: lemma).map(\.word) + ["ed", "ing"].map { lemma + lemma.suffix(1) + $0 })
                for word in words {
                    verbs[WordKey(word), default: []].append(meaning)
                    lemmas[WordKey(word)] = lemma
                }
            case "l": for (word, _) in inflection.forms(of: lemma) { lightVerbs.insert(WordKey(word)) }
            case "c": acts[lemma] = meaning
            case "n": for word in NounInflection.forms(of: lemma) { nouns[word] = meaning.type }
            default: throw fields.fault("says \"\(fields[1])\" where it must say one of c, l, n, v")
            }
        }
    }

    /// The type of a word with its universal part of speech, or nil where it names no event by itself.
    public func type(of word: WordKey, upos: String) -> String? {
        switch upos {
        case "VERB": verbs[word]?.first { $0.objects.isEmpty }?.type
        case "NOUN": nouns[word]
        default: nil
        }
    }

    /// The type of a verb with one of the words that its object (in the passive its subject) holds.
    public func type(ofVerb word: WordKey, objects: [WordKey]) -> String? {
        let meanings = verbs[word] ?? []
        return meanings.first { meaning in objects.contains { meaning.objects.contains($0) } }?.type
            ?? meanings.first { $0.objects.isEmpty }?.type
    }

    /// The dictionary form of one of our verbs in any form.
    public func lemma(ofVerb word: WordKey) -> String? { lemmas[word] }

    /// The type of a cue whose saying is the event ("accuse", "call for"), for what it is about.
    public func type(ofAct lemma: String, objects: [WordKey]) -> String? {
        guard let meaning = acts[lemma] else { return nil }
        return meaning.objects.isEmpty || objects.contains { meaning.objects.contains($0) } ? meaning.type : nil
    }

    /// Whether a verb only carries the noun that is its object ("launch an attack").
    public func isLight(_ word: WordKey) -> Bool { lightVerbs.contains(word) }
}
