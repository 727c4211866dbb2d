import CLanguageModels
import DocumentModel

/// The phrases of one lexicon file, each with the field beside it.
public struct PhraseList: Sendable {
    /// The phrases with their values, in the order of the file.
    public private(set) var entries: [(phrase: String, value: String)]

    /// - Throws: the fault of a line without two fields, or whose second is none of `values` where there are any.
    init(_ text: LexiconText, _ values: [String] = []) throws(LexiconFault) {
        let known = Dictionary(uniqueKeysWithValues: values.map { (Substring($0), $0) })
        entries = []
        for row in try text.rows(2) {
            let value = known.isEmpty ? String(row[1]) : try row.meaning(of: row[1], in: known)
            entries.append((String(row[0]), value))
        }
    }

    private static let stances = Stance.allCases.map(\.rawValue)
    private static let comparatorNames = Quantity.Comparator.allCases.map(\.rawValue)

    private static func list(_ text: LexiconText, _ values: [String] = []) -> PhraseList {
        shipped { () throws(LexiconFault) in try PhraseList(text, values) }
    }

    /// Prepositional cues with their stances.
    public static let accordingTo = list(unsafe LexiconText(hearsay_lexicon_according(), "according.txt"), stances)
    /// Cues without a source with their stances.
    public static let impersonal = list(unsafe LexiconText(hearsay_lexicon_impersonal(), "impersonal.txt"), stances)
    /// Hedges with their kinds.
    public static let hedges = list(
        unsafe LexiconText(hearsay_lexicon_hedges(), "hedges.txt"),
        ["MODAL", "ADVERB", "VERB", "APPROXIMATOR", "HEARSAY", "CONDITIONAL", "IGNORANCE"])
    /// Negations with their kinds.
    public static let negations = list(
        unsafe LexiconText(hearsay_lexicon_negations(), "negations.txt"), ["NOT", "NO", "DENIAL"])
    /// Reservations of the outlet with their kinds.
    public static let caveats = list(
        unsafe LexiconText(hearsay_lexicon_caveats(), "caveats.txt"),
        ["UNVERIFIED", "NO_COMMENT", "NO_EVIDENCE", "NEGATED", "BETWEEN"])
    /// Words by which a source is said to be unnamed.
    public static let anonymity = list(
        unsafe LexiconText(hearsay_lexicon_anonymity(), "anonymity.txt"), ["ASKED", "REASON"])
    /// Cues that name a deed as often as an utterance, with what shows that something is said.
    public static let deeds = list(
        unsafe LexiconText(hearsay_lexicon_deeds(), "deeds.txt"), ["REASON", "PERSON", "CRIME", "TOPIC"])
    /// What somebody calls a thing that he denies, with the stance.
    public static let verdicts = list(unsafe LexiconText(hearsay_lexicon_verdicts(), "verdicts.txt"), stances)
    /// Words right before a cue by which what it names is not done.
    public static let restraint = list(unsafe LexiconText(hearsay_lexicon_restraint(), "restraint.txt"), ["NOT_DONE"])
    /// Labels before a headline.
    public static let kickers = list(unsafe LexiconText(hearsay_lexicon_kickers(), "kickers.txt"), ["KIND"])
    /// Words before a number with their comparators.
    public static let comparators = list(
        unsafe LexiconText(hearsay_lexicon_comparators(), "comparators.txt"), comparatorNames)
    /// Words after a number with their comparators.
    public static let comparatorsAfter = list(
        unsafe LexiconText(hearsay_lexicon_comparators_after(), "comparators-after.txt"),
        comparatorNames + ["INCLUSIVE", "SAME"])
    /// Words beside a figure with what they count.
    public static let indicators = list(unsafe LexiconText(hearsay_lexicon_indicators(), "indicators.txt"))
    /// Phrases for the present, the past and the future with their TIMEX3 values.
    public static let timeReferences = list(
        unsafe LexiconText(hearsay_lexicon_time_references(), "time-references.txt"),
        ["PRESENT_REF", "PAST_REF", "FUTURE_REF"])
    /// Feasts with the rule of their day.
    public static let holidays = list(unsafe LexiconText(hearsay_lexicon_holidays(), "holidays.txt"))
}
