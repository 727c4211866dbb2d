import DocumentModel
import LanguageModels

/// The words of one person's role: "senator" for one of "senators Anna Berg and John Kirby".
struct RoleWords {
    let table: TokenTable

    private static let titles = Set(["sens.", "reps.", "govs.", "gens.", "drs.", "profs."].map { WordKey($0) })

    /// The words with their noun in the singular.
    func text(_ words: Range<Int>) -> String {
        let text = table.text(words)
        guard let last = words.last else { return text }
        if Self.titles.contains(table.keys[last]) { return String(text.dropLast(2)) + "." }
        guard table.isAny(last, .pluralRole), !words.contains(where: { table.isAny($0, .preposition) }) else {
            return text
        }
        if text.hasSuffix("men") { return String(text.dropLast(2)) + "an" }
        if text.hasSuffix("ies") { return String(text.dropLast(3)) + "y" }
        let isHissing = ["ches", "shes", "sses", "xes"].contains { text.hasSuffix($0) }
        return text.hasSuffix("s") ? String(text.dropLast(isHissing ? 2 : 1)) : text
    }
}
