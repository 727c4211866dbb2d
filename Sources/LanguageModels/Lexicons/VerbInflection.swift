import CLanguageModels

/// The forms of a verb, from its lemma and the list of irregular verbs.
struct VerbInflection: Sendable {
    /// The list that is compiled into the program.
    static let shared = shipped { () throws(LexiconFault) in
        try VerbInflection(unsafe LexiconText(hearsay_lexicon_irregular_verbs(), "irregular-verbs.txt"))
    }

    private let irregular: [String: [String]]

    init(_ text: LexiconText) throws(LexiconFault) {
        irregular = .init(
            try text.rows(3...5, separator: " ").map { (String($0[0]), $0.fields.map(String.init)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Each form with what it is; a word that is two forms comes twice.
    func forms(of lemma: String) -> [(word: String, form: VerbForm)] {
        let parts = irregular[lemma] ?? []
        let past = parts.count > 1 ? parts[1] : Self.past(lemma)
        let participle = parts.count > 2 ? parts[2] : past
        let present = parts.count > 3 ? parts[3] : Self.present(lemma)
        let gerund = parts.count > 4 ? parts[4] : Self.gerund(lemma)
        return [
            (lemma, .base), (present, .present), (past, .past), (participle, .participle), (gerund, .gerund),
        ]
    }

    /// The lemmas that have irregular forms.
    var irregularLemmas: [String] { irregular.keys.sorted() }

    private static func endsInConsonantAndY(_ lemma: String) -> Bool {
        guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
        return !"aeiou".contains(before)
    }

    private static func present(_ lemma: String) -> String {
        if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ies" }
        let sibilant = ["s", "sh", "ch", "x", "z", "o"].contains { lemma.hasSuffix($0) }
        return lemma + (sibilant ? "es" : "s")
    }

    private static func past(_ lemma: String) -> String {
        if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ied" }
        return lemma + (lemma.hasSuffix("e") ? "d" : "ed")
    }

    private static func gerund(_ lemma: String) -> String {
        let dropsE = lemma.hasSuffix("e") && !lemma.hasSuffix("ee") && lemma != "be"
        return (dropsE ? String(lemma.dropLast()) : lemma) + "ing"
    }
}
