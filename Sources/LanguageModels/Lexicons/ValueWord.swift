/// What a word contributes to a number or a time.
public struct ValueWord: Hashable, Sendable {
    /// The families of words of number and time.
    public struct Families: OptionSet, Hashable, Sendable {
        /// One bit a family.
        public let rawValue: UInt32

        /// Creates a set of families.
        public init(rawValue: UInt32) { self.rawValue = rawValue }

        private init(bit: Int) { self.init(rawValue: 1 << UInt32(bit)) }

        /// "seven", "twelve".
        public static let unitNumber = Self(bit: 0)
        /// "forty".
        public static let tens = Self(bit: 1)
        /// "hundred", "million", "dozen".
        public static let scale = Self(bit: 2)
        /// "dozens": a floor by policy.
        public static let vague = Self(bit: 3)
        /// "third", "twentieth".
        public static let ordinal = Self(bit: 4)
        /// "half", "quarter": one part of a whole.
        public static let part = Self(bit: 5)
        /// "fifths", "halves": parts of a whole.
        public static let parts = Self(bit: 6)
        /// "January": 1 to 12.
        public static let month = Self(bit: 7)
        /// "Monday": 1 to 7.
        public static let weekday = Self(bit: 8)
        /// "Mondays": 1 to 7.
        public static let weekdays = Self(bit: 9)
        /// "day", "week".
        public static let unit = Self(bit: 10)
        /// "days", "weeks".
        public static let units = Self(bit: 11)
        /// "spring", with its TIMEX3 letters.
        public static let season = Self(bit: 12)
        /// "springs".
        public static let seasons = Self(bit: 13)
        /// "morning", with its TIMEX3 letters.
        public static let dayPart = Self(bit: 14)
        /// "mornings".
        public static let dayParts = Self(bit: 15)
        /// "noon": the hour.
        public static let clockWord = Self(bit: 16)
        /// "yesterday": days from today.
        public static let dayWord = Self(bit: 17)
        /// "last" -1, "this" 0, "next" 1.
        public static let direction = Self(bit: 18)
        /// "weekly": the duration after which it happens again.
        public static let frequency = Self(bit: 19)
        /// "nineties": 9.
        public static let decade = Self(bit: 20)
        /// "early", "mid", "late".
        public static let stretch = Self(bit: 21)

        /// Words of a cardinal number.
        public static let cardinal: Self = [.unitNumber, .tens, .scale]

        static let named: [Substring: Self] = [
            "month": .month, "weekday": .weekday, "weekdays": .weekdays, "unit": .unit, "units": .units,
            "season": .season, "seasons": .seasons, "daypart": .dayPart, "dayparts": .dayParts,
            "clockword": .clockWord, "dayword": .dayWord, "direction": .direction, "frequency": .frequency,
            "decade": .decade, "stretch": .stretch,
        ]
        static let ofNumbers: [Substring: Self] = [
            "unit": .unitNumber, "tens": .tens, "scale": .scale, "vague": .vague, "ordinal": .ordinal, "part": .part,
            "parts": .parts,
        ]
    }

    /// A word of neither number nor time.
    public static let none = ValueWord()

    /// What the word can be.
    public internal(set) var families: Families = []
    /// The number of a number word, the order of an ordinal, how many parts make the whole.
    public internal(set) var number = 0.0
    /// The month, weekday, hour, days or direction.
    public internal(set) var value = 0
    /// The unit of time.
    public internal(set) var unit: TimeUnit?
    /// The TIMEX3 letters of a season, part of a day, stretch or frequency.
    public internal(set) var code = ""
}
