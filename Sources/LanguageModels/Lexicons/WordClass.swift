/// What the lexicons say of a word, whatever its context.
public struct WordClass: OptionSet, Hashable, Sendable {
    /// One bit a class.
    public let rawValue: UInt64

    /// Creates a set of classes.
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: Int) { self.init(rawValue: 1 << UInt64(bit)) }

    public static let determiner = Self(bit: 0)
    public static let possessive = Self(bit: 1)
    public static let pronoun = Self(bit: 2)
    public static let subjectPronoun = Self(bit: 3)
    public static let he = Self(bit: 4)
    public static let she = Self(bit: 5)
    public static let they = Self(bit: 6)
    public static let relative = Self(bit: 7)
    public static let subordinator = Self(bit: 8)
    public static let coordinator = Self(bit: 9)
    public static let preposition = Self(bit: 10)
    public static let be = Self(bit: 11)
    public static let have = Self(bit: 12)
    public static let do_ = Self(bit: 13)
    public static let modal = Self(bit: 14)
    public static let negation = Self(bit: 15)
    public static let adverb = Self(bit: 16)
    public static let sentenceAdverb = Self(bit: 17)
    public static let month = Self(bit: 18)
    public static let weekday = Self(bit: 19)
    public static let timeUnit = Self(bit: 20)
    public static let organizationHead = Self(bit: 21)
    public static let group = Self(bit: 22)
    public static let locationHead = Self(bit: 23)
    public static let facilityHead = Self(bit: 24)
    public static let militaryHead = Self(bit: 25)
    public static let eventHead = Self(bit: 26)
    public static let nameParticle = Self(bit: 27)
    public static let quoteNoun = Self(bit: 28)
    public static let addressee = Self(bit: 29)
    public static let title = Self(bit: 30)
    public static let role = Self(bit: 31)
    public static let pluralRole = Self(bit: 32)
    public static let maleName = Self(bit: 33)
    public static let femaleName = Self(bit: 34)
    public static let number = Self(bit: 35)
    public static let verb = Self(bit: 36)
    public static let maleTitle = Self(bit: 37)
    public static let femaleTitle = Self(bit: 38)
    public static let seem = Self(bit: 39)
    public static let copulaAdjective = Self(bit: 40)
    public static let nationality = Self(bit: 41)
    public static let cueNoun = Self(bit: 42)

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
    static let named: [String: Self] = [
        "determiner": .determiner, "possessive": .possessive, "pronoun": .pronoun, "subjectpronoun": .subjectPronoun,
        "he": .he, "she": .she, "they": .they, "relative": .relative, "subordinator": .subordinator,
        "coordinator": .coordinator, "preposition": .preposition, "be": .be, "have": .have, "do": .do_,
        "modal": .modal, "negation": .negation, "adverb": .adverb, "sentenceadverb": .sentenceAdverb,
        "month": .month, "weekday": .weekday, "timeunit": .timeUnit, "organizationhead": .organizationHead,
        "group": .group, "locationhead": .locationHead, "facilityhead": .facilityHead,
        "militaryhead": .militaryHead, "eventhead": .eventHead, "nameparticle": .nameParticle,
        "quotenoun": .quoteNoun, "addressee": .addressee, "seem": .seem, "copulaadjective": .copulaAdjective,
    ]
}
