import DocumentModel
import LanguageModels

/// "US National Security Council Spokesperson John Kirby", "its spokesman John Kirby", "Secretary of State Marco Rubio".
struct OfficeBeforeName {
    let table: TokenTable
    let verbs: VerbTags

    /// The office whose words end right before a name.
    func office(of name: Range<Int>) -> Office? {
        let start = name.lowerBound
        guard start > 0, let head = head(start - 1, table.sentence(of: start)) else { return nil }
        let phrase = OfficePhrase(table: table, verbs: verbs)
        let begin = phrase.begin(head)
        return Office(words: begin..<start, phrase: phrase.phraseBegin(begin)..<start)
    }

    /// The noun of office: the last word, or the one before "of State".
    private func head(_ last: Int, _ sentence: Range<Int>) -> Int? {
        guard sentence.contains(last) else { return nil }
        if table.isAny(last, .role) || isTitleOfOffice(last) || table.text(last..<last + 1) == "PM" { return last }
        if let chosen = chosen(last, sentence) { return chosen }
        var index = last
        while sentence.contains(index), last - index < 4, table.isCapitalized(index),
            !table.isAny(index, WordClass.function)
        {
            index -= 1
        }
        guard index < last, index > sentence.lowerBound, table.isWord(index, Key.of), table.isAny(index - 1, .role),
            table.isCapitalized(index - 1)
        else { return nil }
        return index - 1
    }

    private static let notYet = Set(["elect", "designate", "emeritus"].map { WordKey($0) })

    /// "President-elect", "Prime Minister-designate".
    private func chosen(_ last: Int, _ sentence: Range<Int>) -> Int? {
        guard Self.notYet.contains(table.keys[last]) else { return nil }
        let head = table.isShape(last - 1, .dash) ? last - 2 : last - 1
        return sentence.contains(head) && table.isAny(head, .role) ? head : nil
    }

    private func isTitleOfOffice(_ index: Int) -> Bool {
        table.isAny(index, .title) && !table.isAny(index, [.maleTitle, .femaleTitle, .courtesyTitle])
    }
}
