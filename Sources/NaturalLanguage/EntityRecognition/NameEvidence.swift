import DocumentModel
import LanguageModels

/// What the whole text tells about which words are names.
struct NameEvidence {
    private var lowercase: Set<WordKey> = []
    private var capitalizedInside: Set<WordKey> = []
    /// Sentences in which nearly every word has a capital: capitals tell nothing there.
    private var isHeadline: [Bool] = []

    init(_ table: TokenTable) {
        isHeadline = table.sentences.map { Self.isHeadline(table, $0) }
        for (number, sentence) in table.sentences.enumerated() {
            for index in sentence where !table.isPunctuation(index) {
                let isFirst = index == sentence.lowerBound || table.isPunctuation(index - 1)
                if !table.isCapitalized(index) {
                    lowercase.insert(table.keys[index])
                } else if !isFirst && !isHeadline[number] {
                    capitalizedInside.insert(table.keys[index])
                }
            }
        }
    }

    /// Whether a capital at the head of a sentence, or in a headline, is a name's.
    func isName(_ table: TokenTable, _ index: Int) -> Bool {
        let key = table.keys[index]
        if table.isAny(index, .function) || table.isAny(index, .number) { return false }
        if capitalizedInside.contains(key) { return true }
        return !lowercase.contains(key) && table.isAny(index, .givenName)
    }

    /// Whether the word is written small somewhere in the text.
    func isSeenSmall(_ key: WordKey) -> Bool { lowercase.contains(key) }

    func isHeadline(_ sentence: Int) -> Bool { isHeadline[sentence] }

    private static func isHeadline(_ table: TokenTable, _ sentence: Range<Int>) -> Bool {
        var long = 0
        var capitals = 0
        for index in sentence where table.spans[index].count > 3 && !table.isPunctuation(index) {
            long += 1
            if table.isCapitalized(index) { capitals += 1 }
        }
        // A short sentence of names is no headline: it ends with a full stop.
        let isSentence = table.isShape(sentence.upperBound - 1, .terminal) && long < 8
        return long > 3 && !isSentence && capitals * 10 >= long * 8
    }
}
