import DocumentModel
import LanguageModels

/// A statement in the making: the words of a claim without quotation marks, which rules replace and complete.
struct StatementDraft {
    var words: [StatementWord]

    /// The words with their spaces.
    var text: String {
        words.reduce(into: "") { text, word in
            if !text.isEmpty, !word.isGlued { text += " " }
            text += word.text
        }
    }

    var isEmpty: Bool { words.isEmpty }

    /// The first word for which `holds` is true.
    func first(from start: Int = 0, where holds: (StatementWord) -> Bool) -> Int? {
        guard start < words.count else { return nil }
        return words[start...].firstIndex(where: holds)
    }

    /// The place of a token's word.
    func index(of token: Int) -> Int? { words.firstIndex { $0.token == token } }

    func contains(_ token: Int) -> Bool { index(of: token) != nil }

    /// The words of a part, the first one without a comma before it.
    func part(_ range: Range<Int>) -> StatementDraft {
        var part = Array(words[range])
        while let first = part.first, [",", ";", ":"].contains(first.text) { part.removeFirst() }
        while let last = part.last, [",", ";", ":"].contains(last.text) { part.removeLast() }
        if !part.isEmpty { part[0].isGlued = false }
        return StatementDraft(words: part)
    }

    /// The first words as a subject: a comma that closes an apposition stays.
    func subject(_ end: Int) -> StatementDraft {
        let part = part(0..<end)
        guard end > 0, words[end - 1].text == ",", part.words.contains(where: { $0.text == "," }) else { return part }
        return StatementDraft(words: part.words + [words[end - 1]])
    }

    /// The words as a subject: "he" for "him" alone.
    var nominative: StatementDraft {
        guard words.count == 1, let text = Pronoun.nominatives[words[0].text] else { return self }
        return StatementDraft(words: [StatementWord(text: text, token: words[0].token, isGlued: words[0].isGlued)])
    }

    /// `left`, some words between, `right`.
    static func joined(_ left: StatementDraft, _ middle: String, _ right: StatementDraft) -> StatementDraft {
        StatementDraft(words: left.words + [.inserted(middle)] + right.words)
    }

    /// Words that a rule puts before the others.
    func led(by text: String) -> StatementDraft { StatementDraft(words: [.inserted(text)] + words) }
}
