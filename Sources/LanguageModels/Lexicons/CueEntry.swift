public import DocumentModel

/// A verb that attributes: what it takes, and how its source puts the claim.
public struct CueEntry: Hashable, Sendable {
    /// What a cue verb can be followed by.
    public struct Frames: OptionSet, Hashable, Sendable {
        /// One bit a frame.
        public let rawValue: UInt16

        /// Creates a set of frames.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// A that-clause, a bare clause or an indirect question.
        public static let clause = Self(rawValue: 1)
        /// A direct quotation.
        public static let quote = Self(rawValue: 2)
        /// A noun phrase that is the content.
        public static let object = Self(rawValue: 4)
        /// An infinitive with "to".
        public static let infinitive = Self(rawValue: 8)
        /// A noun phrase before the content that is spoken to.
        public static let addressee = Self(rawValue: 16)
        /// Attributes only with "that", a quotation or a colon.
        public static let weak = Self(rawValue: 32)
        /// "describe X as Y".
        public static let asPhrase = Self(rawValue: 64)
        /// "call X Y".
        public static let small = Self(rawValue: 128)

        static let named: [Substring: Self] = [
            "clause": .clause, "quote": .quote, "object": .object, "infinitive": .infinitive,
            "addressee": .addressee, "weak": .weak, "as": .asPhrase, "small": .small,
        ]
    }

    static let stances = Dictionary(uniqueKeysWithValues: Stance.allCases.map { (Substring($0.rawValue), $0) })

    /// The dictionary form.
    public var lemma: String
    /// How the source puts the claim.
    public var stance: Stance
    /// What it takes.
    public var frames: Frames
    /// Particles and prepositions that belong to the cue ("call for", "point out").
    public var particles: [WordKey]

    init(_ row: LexiconRow) throws(LexiconFault) {
        lemma = String(row[0])
        stance = try row.meaning(of: row[1], in: Self.stances)
        frames = []
        particles = []
        for field in row.fields.dropFirst(2) {
            if field.hasPrefix("+") {
                particles.append(WordKey(field.dropFirst()))
            } else {
                frames.formUnion(try row.meaning(of: field, in: Frames.named))
            }
        }
    }
}
