/// A line of a lexicon file that holds an entry.
package struct LexiconRow {
    private let file: String
    private let number: Int
    private let line: Substring
    /// What stands between the separators.
    package let fields: [Substring]

    init(file: String, number: Int, line: Substring, fields: [Substring]) {
        self.file = file
        self.number = number
        self.line = line
        self.fields = fields
    }

    subscript(field: Int) -> Substring { fields[field] }

    /// The fault of this line: `message` goes on after its words.
    func fault(_ message: String) -> LexiconFault {
        LexiconFault(file: file, line: number, message: "\"\(line)\" \(message)")
    }

    /// What a word of this line means, which must be one of `words`.
    ///
    /// - Throws: the fault of a word that is none of them.
    package func meaning<Value>(of word: Substring, in words: [Substring: Value]) throws(LexiconFault) -> Value {
        guard let value = words[word] else {
            throw fault("says \"\(word)\" where it must say one of \(words.keys.sorted().joined(separator: ", "))")
        }
        return value
    }

    /// The number that a word of this line stands for.
    ///
    /// - Throws: the fault of a word that is no number.
    package func number(of word: Substring) throws(LexiconFault) -> Double {
        guard let value = Double(word) else { throw fault("says \"\(word)\" where it must say a number") }
        return value
    }
}
