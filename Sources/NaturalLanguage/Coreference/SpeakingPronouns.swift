import DocumentModel
import LanguageModels

/// `"He can win," he said`, `He said: "..."`: the pronoun that speaks a quotation.
struct SpeakingPronouns {
    let table: TokenTable
    /// The most words between a pronoun and the quotation after it ("he told reporters on Friday:").
    private static let reach = 8

    /// The token of the pronoun, if one speaks the quotation.
    func speaker(of quotation: Quotation) -> Int? {
        if let close = quotation.close, let pronoun = pronoun(after: close) { return pronoun }
        let sentence = table.sentence(of: quotation.open)
        return Range(from: max(sentence.lowerBound, quotation.open - Self.reach), upTo: quotation.open)
            .last { isPronoun($0) && isCue(afterPronoun: $0, before: quotation.open) }
    }

    private func pronoun(after close: Int) -> Int? {
        let first = table.isShape(close + 1, .comma) ? close + 2 : close + 1
        guard table.keys.indices.contains(first + 1), table.sentence(of: close).contains(first) else { return nil }
        if isPronoun(first), isCue(afterPronoun: first, before: table.count) { return first }
        return isPronoun(first + 1) && table.entries[first].cue >= 0 ? first + 1 : nil
    }

    private func isPronoun(_ token: Int) -> Bool {
        table.isAny(token, [.he, .she]) && table.isAny(token, .subjectPronoun)
    }

    /// "he said", "she later told".
    private func isCue(afterPronoun pronoun: Int, before end: Int) -> Bool {
        var next = pronoun + 1
        while next < end, table.isAny(next, [.auxiliary, .adverb]) { next += 1 }
        return next < end && table.entries.indices.contains(next) && table.entries[next].cue >= 0
    }
}
