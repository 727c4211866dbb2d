import DocumentModel
import LanguageModels

/// Whether a noun phrase takes "are": by its head's number, by "and", by a number before it.
struct NounNumber {
    let context: StatementContext

    /// The phrase of some words of a draft.
    func isPlural(_ draft: StatementDraft) -> Bool {
        let tokens = draft.words.compactMap(\.token)
        guard let first = tokens.first, let last = tokens.last, first <= last else { return false }
        return isPlural(first..<last + 1)
    }

    func isPlural(_ range: Range<Int>) -> Bool {
        guard let head = head(range) else { return false }
        if isJoined(head, range) || isBound(range) { return true }
        let key = context.table.keys[head]
        if Self.plurals.contains(key) { return true }
        if let feats = context.document.tokens[head].feats {
            if feats.contains("Number=Plur") { return true }
            if feats.contains("NumType=Card") { return !Self.one.contains(key) }
            return false
        }
        let text = context.table.text(head..<head + 1)
        return text.hasSuffix("s") && !text.hasSuffix("ss")
    }

    private static let plurals = Set(
        [
            "police", "people", "more", "many", "dead", "wounded", "injured", "missing", "displaced", "dozens",
            "hundreds", "thousands",
        ].map { WordKey($0) })
    private static let many = WordKey("many")

    /// "as many as 300 soldiers".
    private func isBound(_ range: Range<Int>) -> Bool {
        guard let first = range.first, range.count > 2 else { return false }
        return context.table.isWord(first, Key.as) && context.table.isWord(first + 1, Self.many)
    }

    private static let one = Set(["one", "1"].map { WordKey($0) })

    /// The highest word of the range; without trees its last word before a preposition.
    private func head(_ range: Range<Int>) -> Int? {
        guard let tree = context.tree else {
            let end = range.dropFirst().first { context.table.isAny($0, .preposition) } ?? range.upperBound
            return range.isEmpty ? nil : end - 1
        }
        return range.first { token in
            !context.table.isPunctuation(token) && !range.contains(Int(tree.heads[token]))
        }
    }

    private func isJoined(_ head: Int, _ range: Range<Int>) -> Bool {
        guard let tree = context.tree else { return range.contains { context.table.isWord($0, Key.and) } }
        return tree.children(head).map(Int.init).contains { child in
            range.contains(child) && tree.relations[child] == Relation.conjunct
                && (min(head, child)..<max(head, child)).contains { context.table.isWord($0, Key.and) }
        }
    }
}
