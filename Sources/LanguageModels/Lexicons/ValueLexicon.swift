import CLanguageModels

/// The words of which numbers and times are made.
public struct ValueLexicon: Sendable {
    /// The words; an index of ``index(of:)`` points here.
    public private(set) var words: [ValueWord] = []
    private var indices: [WordKey: Int16] = [:]
    /// Slots of a table with open addressing: a look-up a word must cost next to nothing.
    private var slots: [(key: UInt64, index: Int16)] = []

    /// The lexicon that is compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try ValueLexicon() }

    private init() throws(LexiconFault) {
        try addNumbers()
        try addTimes()
        fillSlots()
    }

    /// The index of a word in ``words``, or -1 for a word of neither number nor time.
    public func index(of key: WordKey) -> Int16 {
        var slot = Int(truncatingIfNeeded: key.value) & (slots.count - 1)
        while slots[slot].index >= 0 {
            if slots[slot].key == key.value { return slots[slot].index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return -1
    }

    private mutating func update(_ word: Substring, _ change: (inout ValueWord) -> Void) {
        let key = WordKey(word)
        let index = indices[key] ?? Int16(words.count)
        if index == words.count {
            words.append(ValueWord())
            indices[key] = index
        }
        change(&words[Int(index)])
    }

    private mutating func addNumbers() throws(LexiconFault) {
        for row in try unsafe LexiconText(hearsay_lexicon_numbers(), "numbers.txt").rows(3) {
            let value = try row.number(of: row[1])
            let family = try row.meaning(of: row[2], in: ValueWord.Families.ofNumbers)
            update(row[0]) {
                $0.families.formUnion(family)
                $0.number = value
            }
        }
    }

    private mutating func addTimes() throws(LexiconFault) {
        for row in try unsafe LexiconText(hearsay_lexicon_times(), "times.txt").rows(2, separator: ":") {
            let family = try row.meaning(of: row[0], in: ValueWord.Families.named)
            for entry in row[1].split(separator: " ") {
                let pair = entry.split(separator: "=")
                guard pair.count == 2 else { throw row.fault("holds \"\(entry)\", which is not word=value") }
                update(pair[0]) { Self.set(&$0, family, pair[1]) }
            }
        }
    }

    private static func set(_ word: inout ValueWord, _ family: ValueWord.Families, _ value: Substring) {
        word.families.formUnion(family)
        if let number = Int(value) {
            word.value = number
        } else if let unit = TimeUnit(rawValue: String(value)) {
            word.unit = unit
        } else {
            word.code = String(value)
        }
    }

    private mutating func fillSlots() {
        slots = .init(repeating: (0, -1), count: 4096)
        for (key, index) in indices {
            var slot = Int(truncatingIfNeeded: key.value) & (slots.count - 1)
            while slots[slot].index >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = (key.value, index)
        }
    }
}
