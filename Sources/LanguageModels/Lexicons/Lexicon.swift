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
    public static let shared = shipped { () throws(LexiconFault) in try Lexicon() }

    private init() throws(LexiconFault) {
        try addWords()
        try addVerbs()
        try addNouns()
        try addNames()
        try addNumbers()
    }

    private static let roleNumbers: [Substring: WordClass] = ["s": .role, "p": [.role, .pluralRole]]
    private static let titleGenders: [Substring: WordClass] = [
        "m": [.title, .maleTitle], "f": [.title, .femaleTitle], "-": .title, "c": [.title, .courtesyTitle],
    ]
    private static let nameGenders: [Substring: WordClass] = [
        "m": .maleName, "f": .femaleName, "fm": [.femaleName, .maleName],
    ]

    /// What is known of a word; an entry without classes for an unknown word.
    public func entry(_ word: WordKey) -> WordEntry { entries[word] ?? WordEntry() }

    private mutating func add(_ word: some StringProtocol, _ classes: WordClass) {
        entries[WordKey(word), default: WordEntry()].classes.formUnion(classes)
    }

    private mutating func addWords() throws(LexiconFault) {
        for row in try unsafe LexiconText(hearsay_lexicon_words(), "words.txt").rows(2, separator: ":") {
            let wordClass = try row.meaning(of: row[0], in: WordClass.named)
            for word in row[1].split(separator: " ") { add(word, wordClass) }
        }
    }

    private mutating func addVerbs() throws(LexiconFault) {
        let inflection = VerbInflection.shared
        for lemma in inflection.irregularLemmas where !["be", "have", "do"].contains(lemma) {
            addForms(lemma, inflection, cue: -1)
        }
        for row in try unsafe LexiconText(hearsay_lexicon_cues(), "cues.txt").rows(3...9, separator: " ") {
            let cue = try CueEntry(row)
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

    private mutating func addNouns() throws(LexiconFault) {
        for row in try unsafe LexiconText(hearsay_lexicon_roles(), "roles.txt").rows(2) {
            add(row[0], try row.meaning(of: row[1], in: Self.roleNumbers))
        }
        for row in try unsafe LexiconText(hearsay_lexicon_cue_nouns(), "cue-nouns.txt").rows(2, separator: " ") {
            add(row[0], .cueNoun)
            cueNouns[WordKey(row[0])] = try row.meaning(of: row[1], in: CueEntry.stances)
        }
        for row in try unsafe LexiconText(hearsay_lexicon_titles(), "titles.txt").rows(2) {
            add(row[0], try row.meaning(of: row[1], in: Self.titleGenders))
        }
    }

    private mutating func addNames() throws(LexiconFault) {
        for row in try unsafe LexiconText(hearsay_lexicon_given_names(), "given-names.txt").rows(2) {
            add(row[0], try row.meaning(of: row[1], in: Self.nameGenders))
        }
        for row in try unsafe LexiconText(hearsay_lexicon_surnames(), "surnames.txt").rows(1) { add(row[0], .surname) }
        for entry in Gazetteer.entries where entry.kind == .demonym {
            for name in entry.names where !name.contains(" ") { add(name, .nationality) }
        }
    }

    /// Ordinals and parts are words of ``ValueLexicon`` alone, which checks the kinds.
    private mutating func addNumbers() throws(LexiconFault) {
        for row in try unsafe LexiconText(hearsay_lexicon_numbers(), "numbers.txt").rows(3) {
            guard let kind = NumberWord.Kind(rawValue: String(row[2])) else { continue }
            let value = try row.number(of: row[1])
            let hash = WordKey(row[0])
            entries[hash, default: WordEntry()].number = Int16(numbers.count)
            entries[hash, default: WordEntry()].classes.formUnion(.number)
            numbers.append(NumberWord(value: value, kind: kind))
        }
    }
}
