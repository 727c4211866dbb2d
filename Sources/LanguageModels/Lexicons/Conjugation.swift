/// Turns verbs from one form into another: "shelling" into "shelled", "think" into "thinks".
public struct Conjugation: Sendable {
    /// The verbs of the lexicon.
    public static let shared = Conjugation()

    private var pastOfGerund: [String: String]
    private var lemmas: [String: String] = [:]

    private init() {
        pastOfGerund = [
            "dealing": "dealt", "feeding": "fed", "freezing": "froze", "hanging": "hanged", "overseeing": "oversaw",
            "sweeping": "swept", "waking": "woke", "breeding": "bred", "lying": "lied", "misleading": "misled",
            "withholding": "withheld",
        ]
        for lemma in VerbInflection.shared.irregularLemmas {
            let forms = VerbInflection.shared.forms(of: lemma)
            for form in forms { lemmas[form.word] = lemma }
            for gerund in [forms[4].word, lemma + lemma.suffix(1) + "ing"] { pastOfGerund[gerund] = forms[2].word }
        }
    }

    /// The simple past of a verb given as its form in "ing", in small letters.
    public func past(ofGerund gerund: String) -> String {
        if let past = pastOfGerund[gerund] { return past }
        let stem = gerund.dropLast(3)
        guard let last = stem.last else { return gerund }
        if last == "y", let before = stem.dropLast().last, !"aeiou".contains(before) { return stem.dropLast() + "ied" }
        return stem + (last == "e" ? "d" : "ed")
    }

    /// The plain form of an irregular verb in any of its forms ("stolen"), in small letters; nil for other words.
    public func lemma(ofIrregular word: String) -> String? { lemmas[word] }

    /// The form for "he" or "she" of a verb's plain form.
    public func thirdPerson(of base: String) -> String {
        switch base {
        case "be", "am", "are": "is"
        case "have": "has"
        default: VerbInflection.shared.forms(of: base)[1].word
        }
    }
}
