import DocumentModel
import LanguageModels

/// Finds the runs of capitalized words that may hold names.
struct NameRuns {
    let table: TokenTable
    let evidence: NameEvidence

    /// The runs of a sentence, in order.
    func runs(in sentence: Range<Int>) -> [Range<Int>] {
        let isHeadline = evidence.isHeadline(Int(table.sentenceOfToken[sentence.lowerBound]))
        var runs: [Range<Int>] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard canBegin(index, sentence, isHeadline) else {
                index += 1
                continue
            }
            let end = runEnd(from: index, sentence, isHeadline)
            runs.append(index..<end)
            index = end
        }
        return runs
    }

    private func canBegin(_ index: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Bool {
        guard isNameWord(index) else { return false }
        if GazetteerTable.shared.match(table, at: index, before: sentence.upperBound) != nil { return true }
        if table.isAny(index, [.title, .role]) { return true }
        let isFirst = index == sentence.lowerBound || table.isPunctuation(index - 1)
        guard isFirst || isHeadline else { return true }
        if evidence.isName(table, index) || !isHeadline && isInitialism(index) { return true }
        return !isHeadline && isFirst && continues(after: index, sentence) && !evidence.isSeenSmall(table.keys[index])
            && !table.isShape(index, [.adverbial, .gerundLike]) && !table.isAny(index, .verb)
    }

    private func continues(after index: Int, _ sentence: Range<Int>) -> Bool {
        index + 1 < sentence.upperBound && isNameWord(index + 1)
    }

    private func isNameWord(_ index: Int) -> Bool {
        table.isCapitalized(index) && (!table.isAny(index, .function) || isInitialism(index))
            && !table.isAny(index, [.month, .weekday])
    }

    private func isInitialism(_ index: Int) -> Bool {
        guard table.isShape(index, .allCapitals) else { return false }
        return !table.isAny(index, [.pronoun, .determiner])
            || GazetteerTable.shared.match(table, at: index, before: index + 1) != nil
    }

    private func runEnd(from start: Int, _ sentence: Range<Int>, _ isHeadline: Bool) -> Int {
        var end = start + 1
        while end < sentence.upperBound {
            if isNameWord(end), !isHeadline || isKnown(end, sentence) || evidence.isName(table, end) {
                end += 1
            } else if let next = joined(at: end, sentence) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    private func isKnown(_ index: Int, _ sentence: Range<Int>) -> Bool {
        table.isAny(index, [.role, .organizationHead])
            || GazetteerTable.shared.match(table, at: index, before: sentence.upperBound) != nil
            || table.isAny(index - 1, [.givenName, .title, .role])
    }

    /// Past a particle or hyphen that stands between two words of a name.
    private func joined(at index: Int, _ sentence: Range<Int>) -> Int? {
        guard index + 1 < sentence.upperBound else { return nil }
        if table.isShape(index, .dash), !table.isShape(index, .spaceBefore), !table.isShape(index + 1, .spaceBefore),
            table.isCapitalized(index + 1) || table.spans[index + 1].count < 4
        {
            return index + 2
        }
        guard table.isAny(index, .nameParticle), !table.isCapitalized(index) else { return nil }
        if table.isWord(index, Key.and) || table.isWord(index, Key.for) { return nil }
        if table.isWord(index, Key.of) {
            guard table.isAny(index - 1, [.organizationHead, .role]) else { return nil }
            let next = index + 1 < sentence.upperBound && table.isWord(index + 1, Key.the) ? index + 2 : index + 1
            return next < sentence.upperBound && isNameWord(next) ? next + 1 : nil
        }
        if table.isWord(index, Key.the) { return nil }
        return isNameWord(index + 1) ? index + 2 : nil
    }
}
