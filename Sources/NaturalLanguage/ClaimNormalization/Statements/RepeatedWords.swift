import DocumentModel
import LanguageModels

/// Whether a quotation inside of what somebody claims repeats the words of another: "a banner that read “We want peace”",
/// "a man was heard saying “I have orders”".
struct RepeatedWords {
    let table: TokenTable
    let tree: SyntaxTree?

    /// Words right before a quotation that repeats another's words.
    static let repeating = WordLists.statements["repeating"]
    private static let mostBetween = 3

    /// Whether the words right before an opening mark, and behind the beginning of the claim, say so.
    func opens(at mark: Int, after begin: Int) -> Bool {
        var end = mark
        while end > begin, table.isShape(end - 1, [.comma, .colon]) { end -= 1 }
        for token in Range(from: max(begin, end - Self.mostBetween), upTo: end).reversed() {
            if table.isPunctuation(token) { return false }
            if Self.repeating.contains(table.keys[token]) { return true }
            guard isSaying(token) else { continue }
            // "he said": of the claimer himself
            return token > begin && !table.isAny(token - 1, .subjectPronoun)
        }
        return false
    }

    private func isSaying(_ token: Int) -> Bool {
        let cue = table.entries[token].cue
        return cue >= 0 && tree.map { $0.tags[token] == Tag.verb } ?? !table.entries[token].verbForms.isEmpty
            && Lexicon.shared.cues[Int(cue)].frames.isSuperset(of: [.clause, .quote])
    }
}
