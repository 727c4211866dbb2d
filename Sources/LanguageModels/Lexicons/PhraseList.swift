import CLanguageModels

/// The phrases of one lexicon file, each with the field beside it.
public struct PhraseList: Sendable {
    /// The phrases with their values, in the order of the file.
    public let entries: [(phrase: String, value: String)]

    init(_ text: hearsay_text) {
        entries = unsafe LexiconText(text).fields().filter { $0.count > 1 }.map { (String($0[0]), String($0[1])) }
    }

    /// Prepositional cues with their stances.
    public static let accordingTo = unsafe PhraseList(hearsay_lexicon_according())
    /// Cues without a source with their stances.
    public static let impersonal = unsafe PhraseList(hearsay_lexicon_impersonal())
    /// Hedges with their kinds.
    public static let hedges = unsafe PhraseList(hearsay_lexicon_hedges())
    /// Negations with their kinds.
    public static let negations = unsafe PhraseList(hearsay_lexicon_negations())
    /// Reservations of the outlet with their kinds.
    public static let caveats = unsafe PhraseList(hearsay_lexicon_caveats())
    /// Words by which a source is said to be unnamed.
    public static let anonymity = unsafe PhraseList(hearsay_lexicon_anonymity())
    /// Cues that name a deed as often as an utterance, with what shows that something is said.
    public static let deeds = unsafe PhraseList(hearsay_lexicon_deeds())
    /// What somebody calls a thing that he denies, with the stance.
    public static let verdicts = unsafe PhraseList(hearsay_lexicon_verdicts())
    /// Words right before a cue by which what it names is not done.
    public static let restraint = unsafe PhraseList(hearsay_lexicon_restraint())
    /// Labels before a headline.
    public static let kickers = unsafe PhraseList(hearsay_lexicon_kickers())
    /// Words before a number with their comparators.
    public static let comparators = unsafe PhraseList(hearsay_lexicon_comparators())
    /// Words after a number with their comparators.
    public static let comparatorsAfter = unsafe PhraseList(hearsay_lexicon_comparators_after())
    /// Words beside a figure with what they count.
    public static let indicators = unsafe PhraseList(hearsay_lexicon_indicators())
    /// Phrases for the present, the past and the future with their TIMEX3 values.
    public static let timeReferences = unsafe PhraseList(hearsay_lexicon_time_references())
    /// Feasts with the rule of their day.
    public static let holidays = unsafe PhraseList(hearsay_lexicon_holidays())
}
