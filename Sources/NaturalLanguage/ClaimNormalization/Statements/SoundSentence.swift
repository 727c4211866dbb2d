/// Whether a verb that a rule has put into a claim stands where one can: not beside another verb of its kind, and not at the end.
enum SoundSentence {
    private static let be: Set<String> = ["is", "are", "was", "were"]
    private static let auxiliaries: Set<String> = ["will", "would", "should", "may", "has", "have", "had"]

    static func holds(_ draft: StatementDraft) -> Bool {
        draft.words.indices.allSatisfy { index in
            guard draft.words[index].token == nil else { return true }
            let words = draft.words[index].text.split(separator: " ")
            guard let first = words.first.map(String.init), let last = words.last.map(String.init) else { return true }
            let before = index > 0 ? draft.words[index - 1].text.lowercased() : ""
            let next = index + 1 < draft.words.count ? draft.words[index + 1].text.lowercased() : ""
            if be.contains(first), be.contains(before) || auxiliaries.contains(before) { return false }
            if be.contains(last) || auxiliaries.contains(last) { return !next.isEmpty && !isFinite(next, after: last) }
            return true
        }
    }

    private static func isFinite(_ next: String, after last: String) -> Bool {
        be.contains(next)
            || auxiliaries.contains(next) && !(last == "had" && next == "had")
                && !(auxiliaries.contains(last) && next == "have")
    }
}
