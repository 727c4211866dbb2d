import CLanguageModels
public import DocumentModel

/// The words that the rules know, by their letters.
public struct Lexicon: Sendable {
    /// The verbs that attribute.
    public private(set) var cues: [CueEntry] = []
    /// The words for numbers.
    public private(set) var numbers: [NumberWord] = []
    /// The stances of nouns that attribute.
    public private(set) var cueNouns: [WordKey: Stance] = [:]
    private var entries: [WordKey: WordEntry] = [:]

    /// The lexicon that is compiled into the program.
    public static let shared = Lexicon()

    private init() {
        addWords()
        addVerbs()
        addNouns()
        addNames()
        addNumbers()
    }

    /// What is known of a word; an entry without classes for an unknown word.
    public func entry(_ word: WordKey) -> WordEntry { entries[word] ?? WordEntry() }

    private mutating func add(_ word: some StringProtocol, _ classes: WordClass) {
        entries[WordKey(word), default: WordEntry()].classes.formUnion(classes)
    }

    private mutating func addWords() {
        for line in unsafe LexiconText(hearsay_lexicon_words()).lines {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let wordClass = WordClass.named[String(parts[0])] else { continue }
            for word in parts[1].split(separator: " ") { add(word, wordClass) }
        }
    }

    private mutating func addVerbs() {
        let inflection = VerbInflection.shared
        for lemma in inflection.irregularLemmas where !["be", "have", "do"].contains(lemma) {
            addForms(lemma, inflection, cue: -1)
        }
        for fields in unsafe LexiconText(hearsay_lexicon_cues()).fields(separator: " ") {
            guard let cue = CueEntry(fields: fields) else { continue }
            addForms(cue.lemma, inflection, cue: Int16(cues.count))
            cues.append(cue)
        }
    }

    private mutating func addForms(_ lemma: String, _ inflection: VerbInflection, cue: Int16) {
        for (word, form) in inflection.forms(of: lemma) {
            let hash = WordKey(word)
            var entry = entries[hash] ?? WordEntry()
            if cue >= 0 && entry.cue < 0 {
                entry.cue = cue
                entry.verbForms = []
            } else if cue >= 0 && entry.cue != cue {
                continue
            }
            entry.verbForms.formUnion(form)
            entry.classes.formUnion(.verb)
            entries[hash] = entry
        }
    }

    private mutating func addNouns() {
        for fields in unsafe LexiconText(hearsay_lexicon_roles()).fields() where fields.count > 1 {
            add(fields[0], fields[1] == "p" ? [.role, .pluralRole] : .role)
        }
        for fields in unsafe LexiconText(hearsay_lexicon_cue_nouns()).fields(separator: " ") where fields.count > 1 {
            add(fields[0], .cueNoun)
            cueNouns[WordKey(fields[0])] = Stance(rawValue: String(fields[1]))
        }
        for fields in unsafe LexiconText(hearsay_lexicon_titles()).fields() where fields.count > 1 {
            let gender: WordClass = fields[1] == "m" ? .maleTitle : fields[1] == "f" ? .femaleTitle : []
            add(fields[0], gender.union(.title))
        }
    }

    private mutating func addNames() {
        for fields in unsafe LexiconText(hearsay_lexicon_given_names()).fields() where fields.count > 1 {
            if fields[1].contains("f") { add(fields[0], .femaleName) }
            if fields[1].contains("m") { add(fields[0], .maleName) }
        }
        for line in unsafe LexiconText(hearsay_lexicon_surnames()).lines { add(line, .surname) }
        for entry in Gazetteer.entries where entry.kind == .demonym {
            for name in entry.names where !name.contains(" ") { add(name, .nationality) }
        }
    }

    private mutating func addNumbers() {
        for fields in unsafe LexiconText(hearsay_lexicon_numbers()).fields() where fields.count > 2 {
            guard let value = Double(fields[1]), let kind = NumberWord.Kind(rawValue: String(fields[2])) else {
                continue
            }
            let hash = WordKey(fields[0])
            entries[hash, default: WordEntry()].number = Int16(numbers.count)
            entries[hash, default: WordEntry()].classes.formUnion(.number)
            numbers.append(NumberWord(value: value, kind: kind))
        }
    }
}
