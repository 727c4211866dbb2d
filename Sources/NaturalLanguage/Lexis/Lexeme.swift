/// A run of letters, a run of digits, or one sign: finer than a word, so that "8pm", "22April" and "$12k" come apart.
struct Lexeme {
    enum Kind: UInt8 {
        case word
        case digits
        case sign
    }

    var begin: Int32
    var end: Int32
    var kind: Kind
    var isSpaced = false
    var isCapitalized = false
    var isAllCapitals = false
    /// The index of its word in the value lexicon, or -1.
    var word: Int16 = -1
    /// The number that digits write; -1 for more than 18 digits and for all else.
    var number: Int = -1

    var count: Int { Int(end - begin) }
}
