/// Sequences of words with a number each: finds the longest that begins at a word.
public struct PhraseTable: Sendable {
    private var values: [WordKey: Int] = [:]
    private var prefixes: Set<WordKey> = []

    /// Creates an empty table.
    public init() {}

    /// Adds a phrase; the first value of a phrase stays.
    public mutating func insert(_ words: some Sequence<WordKey>, _ value: Int) {
        var key: WordKey?
        for word in words {
            if let prefix = key {
                prefixes.insert(prefix)
                key = prefix.followed(by: word)
            } else {
                key = word
            }
        }
        if let key, values[key] == nil { values[key] = value }
    }

    /// The value of a phrase that was added.
    public func value(of words: some Sequence<WordKey>) -> Int? {
        var key: WordKey?
        for word in words { key = key?.followed(by: word) ?? word }
        return key.flatMap { values[$0] }
    }

    /// Calls `body` with the value and the number of words of each phrase that begins at `start`, the shortest first.
    @inline(__always)
    public func matches(
        in words: [WordKey], at start: Int, before end: Int, _ body: (_ value: Int, _ count: Int) -> Void
    ) {
        guard start < end else { return }
        var key = words[start]
        var index = start
        if let value = values[key] { body(value, 1) }
        while prefixes.contains(key), index + 1 < end {
            index += 1
            key = key.followed(by: words[index])
            if let value = values[key] { body(value, index - start + 1) }
        }
    }

    /// The longest phrase that begins at `start` and ends before `end`, with its number of words; those of `between` may
    /// stand among them.
    public func longestMatch(
        in words: [WordKey], at start: Int, before end: Int, between: Set<WordKey> = []
    ) -> (value: Int, count: Int)? {
        guard start < end else { return nil }
        var key = words[start]
        var best = values[key].map { ($0, 1) }
        var index = start
        while prefixes.contains(key), index + 1 < end {
            index += 1
            if !between.isEmpty, between.contains(words[index]) { continue }
            key = key.followed(by: words[index])
            if let value = values[key] { best = (value, index - start + 1) }
        }
        return best
    }
}
