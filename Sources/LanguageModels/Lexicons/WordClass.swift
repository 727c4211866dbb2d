/// What the lexicons say of a word, whatever its context.
public struct WordClass: OptionSet, Hashable, Sendable {
    /// One bit a class.
    public let rawValue: UInt64

    /// Creates a set of classes.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: Int) { self.init(rawValue: 1 << UInt64(bit)) }

    /// Articles and words like them ("the", "this", "some").
    public static let determiner = Self(bit: 0)
    /// "his", "'s".
    public static let possessive = Self(bit: 1)
    /// Pronouns of every case.
    public static let pronoun = Self(bit: 2)
    /// Pronouns that can be a subject.
    public static let subjectPronoun = Self(bit: 3)
    /// Forms of "he".
    public static let he = Self(bit: 4)
    /// Forms of "she".
    public static let she = Self(bit: 5)
    /// Forms of "they".
    public static let they = Self(bit: 6)
    /// "who", "which", "that".
    public static let relative = Self(bit: 7)
    /// Conjunctions that begin a dependent clause.
    public static let subordinator = Self(bit: 8)
    /// "and", "but", "or".
    public static let coordinator = Self(bit: 9)
    /// Prepositions.
    public static let preposition = Self(bit: 10)
    /// Forms of "be".
    public static let be = Self(bit: 11)
    /// Forms of "have".
    public static let have = Self(bit: 12)
    /// Forms of "do".
    public static let do_ = Self(bit: 13)
    /// "will", "could".
    public static let modal = Self(bit: 14)
    /// "not", "never".
    public static let negation = Self(bit: 15)
    /// Adverbs that stand within a group of verbs.
    public static let adverb = Self(bit: 16)
    /// Words that open a sentence without being a part of its subject.
    public static let sentenceAdverb = Self(bit: 17)
    /// Names of months.
    public static let month = Self(bit: 18)
    /// Names of weekdays.
    public static let weekday = Self(bit: 19)
    /// "day", "week".
    public static let timeUnit = Self(bit: 20)
    /// Last words of names of bodies ("Ministry").
    public static let organizationHead = Self(bit: 21)
    /// Nouns for groups of people ("troops").
    public static let group = Self(bit: 22)
    /// Last words of names of places ("River").
    public static let locationHead = Self(bit: 23)
    /// Last words of names of buildings ("Airport").
    public static let facilityHead = Self(bit: 24)
    /// Last words of names of military units ("Brigade").
    public static let militaryHead = Self(bit: 25)
    /// Last words of names of events ("Summit").
    public static let eventHead = Self(bit: 26)
    /// Small words inside names ("of", "al").
    public static let nameParticle = Self(bit: 27)
    /// Occasions of speech ("interview").
    public static let quoteNoun = Self(bit: 28)
    /// Those who are spoken to ("reporters").
    public static let addressee = Self(bit: 29)
    /// Titles before a name ("Gen.").
    public static let title = Self(bit: 30)
    /// Nouns of office ("spokesman").
    public static let role = Self(bit: 31)
    /// Nouns of office in the plural.
    public static let pluralRole = Self(bit: 32)
    /// Given names of men.
    public static let maleName = Self(bit: 33)
    /// Given names of women.
    public static let femaleName = Self(bit: 34)
    /// Words for numbers.
    public static let number = Self(bit: 35)
    /// Forms of verbs that we list.
    public static let verb = Self(bit: 36)
    /// "Mr.".
    public static let maleTitle = Self(bit: 37)
    /// "Mrs.".
    public static let femaleTitle = Self(bit: 38)
    /// "seem", "appear".
    public static let seem = Self(bit: 39)
    /// Adjectives of belief ("sure").
    public static let copulaAdjective = Self(bit: 40)
    /// Demonyms of one word.
    public static let nationality = Self(bit: 41)
    /// Nouns that attribute ("claim").
    public static let cueNoun = Self(bit: 42)
    /// Documents that say something ("report", "poll").
    public static let documentNoun = Self(bit: 43)
    /// Bodies without a name ("government", "military").
    public static let bodyNoun = Self(bit: 44)
    /// Words in "ly" that are no adverbs.
    public static let noAdverb = Self(bit: 45)
    /// Surnames.
    public static let surname = Self(bit: 46)
    /// Military ranks ("Major General").
    public static let rank = Self(bit: 47)
    /// Titles that are no office ("Dr.").
    public static let courtesyTitle = Self(bit: 48)
    /// Last words of names of newspapers ("Observer").
    public static let outletHead = Self(bit: 49)

    /// Auxiliary verbs of every kind.
    public static let auxiliary: Self = [.be, .have, .do_, .modal]
    /// Given names of either gender.
    public static let givenName: Self = [.maleName, .femaleName]
    /// Words that cannot begin or end a name although they may be capitalized.
    public static let function: Self = [
        .determiner, .possessive, .pronoun, .relative, .subordinator, .coordinator, .preposition, .be, .have, .do_,
        .modal, .negation, .adverb, .sentenceAdverb,
    ]

    /// The classes by their names in `words.txt`.
    static let named: [Substring: Self] = [
        "determiner": .determiner, "possessive": .possessive, "pronoun": .pronoun, "subjectpronoun": .subjectPronoun,
        "he": .he, "she": .she, "they": .they, "relative": .relative, "subordinator": .subordinator,
        "coordinator": .coordinator, "preposition": .preposition, "be": .be, "have": .have, "do": .do_,
        "modal": .modal, "negation": .negation, "adverb": .adverb, "sentenceadverb": .sentenceAdverb,
        "month": .month, "weekday": .weekday, "timeunit": .timeUnit, "organizationhead": .organizationHead,
        "group": .group, "locationhead": .locationHead, "facilityhead": .facilityHead,
        "militaryhead": .militaryHead, "eventhead": .eventHead, "nameparticle": .nameParticle,
        "quotenoun": .quoteNoun, "addressee": .addressee, "seem": .seem, "copulaadjective": .copulaAdjective,
        "documentnoun": .documentNoun, "bodynoun": .bodyNoun, "noadverb": .noAdverb, "rank": .rank,
        "outlethead": .outletHead,
    ]
}
