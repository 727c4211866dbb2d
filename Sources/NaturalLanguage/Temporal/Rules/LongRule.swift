import LanguageModels

/// "weeklong", "a yearlong siege", "decadeslong": a length in one word.
enum LongRule: TimeRule {
    private static let lengths: [WordKey: TimeLength] = {
        var lengths: [WordKey: TimeLength] = [:]
        let units: [(String, TimeUnit)] = [
            ("hour", .hour), ("day", .day), ("night", .night), ("week", .week), ("month", .month), ("year", .year),
            ("decade", .decade), ("century", .century),
        ]
        for (word, unit) in units {
            lengths[WordKey(word + "long")] = TimeLength(parts: [.init(count: 1, unit: unit)])
            lengths[WordKey(word + "slong")] = TimeLength(parts: [.init(count: nil, unit: unit)])
        }
        return lengths
    }()

    /// The words themselves, for the trigger.
    static var words: Set<WordKey> { Set(lengths.keys) }

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        if let length = lengths[text.keys[start]] {
            return TimeReading(start, start + 1, .length(length, direction: 0))
        }
        // "a years-long feud", "decades-long"
        guard text.isAny(start, .units), text.isHyphen(start + 1, before: limit),
            text.isWord(start + 2, WordKey("long")),
            let unit = text.word(start).unit
        else { return nil }
        return TimeReading(start, start + 3, .length(TimeLength(parts: [.init(count: nil, unit: unit)]), direction: 0))
    }
}
