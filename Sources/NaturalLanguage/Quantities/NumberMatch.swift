/// A number that was read, and the lexeme after it.
struct NumberMatch {
    var value: Double
    var end: Int
    /// A floor by policy: "dozens".
    var isVague = false
    /// A part of a whole or a whole with a part: "three fifths", "2 1/2".
    var isFraction = false
    /// The last scale word of a number in words: "two million" 1,000,000.
    var scale = 1.0
}
