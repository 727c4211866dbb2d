import DocumentModel
import LanguageModels

/// "Sudan's army chief, Abdel Fattah al-Burhan, said", "a spokesman for the group, Laurent Kabuya", "A military
/// spokeswoman, Major Tamar Gil, said".
struct OfficeBeforeComma {
    let table: TokenTable
    let verbs: VerbTags
    /// The farthest that the noun of office stands before the comma.
    private static let reach = 10

    /// The office of the person whose name stands in apposition to it.
    func office(of name: Range<Int>) -> Office? {
        let sentence = table.sentence(of: name.lowerBound)
        var comma = name.lowerBound - 1
        while sentence.contains(comma), table.isAny(comma, [.title, .rank]) { comma -= 1 }
        guard comma > sentence.lowerBound, sentence.contains(comma), table.isShape(comma, .comma),
            let head = head(comma, sentence)
        else { return nil }
        let phrase = OfficePhrase(table: table, verbs: verbs)
        let begin = phrase.begin(head)
        let whole = phrase.phraseBegin(begin)
        guard whole < begin || whole == sentence.lowerBound || table.isCapitalized(begin) else { return nil }
        guard isClosed(name.upperBound, sentence) || begins(whole, sentence) else { return nil }
        return Office(words: begin..<comma, phrase: whole..<comma)
    }

    /// The noun of office that ends right before the comma, or the one that a preposition follows.
    private func head(_ comma: Int, _ sentence: Range<Int>) -> Int? {
        var index = comma - 1
        while sentence.contains(index), comma - index <= Self.reach, !isBoundary(index) {
            if table.isAny(index, .role), !table.isAny(index, .pluralRole) {
                let next = index + 1
                if next == comma || table.isAny(next, .preposition) { return index }
            }
            index -= 1
        }
        return nil
    }

    private func isBoundary(_ index: Int) -> Bool {
        if table.isShape(index, [.comma, .terminal, .quotationMark, .colon, .semicolon, .parenthesis]) { return true }
        if table.isPossessiveMark(index) || table.isAny(index, .role) { return false }
        return table.isAny(index, [.auxiliary, .subordinator, .relative])
            || table.isAny(index, .verb) && !table.isCapitalized(index)
    }

    /// Whether the apposition ends after the name.
    private func isClosed(_ end: Int, _ sentence: Range<Int>) -> Bool {
        !sentence.contains(end)
            || table.isShape(end, [.comma, .terminal, .colon, .semicolon, .dash, .parenthesis, .quotationMark])
    }

    /// Whether the phrase begins its clause, so that the name before a verb is not the subject alone.
    private func begins(_ start: Int, _ sentence: Range<Int>) -> Bool {
        start == sentence.lowerBound || table.isPunctuation(start - 1) || table.isAny(start - 1, [.coordinator, .verb])
    }
}
