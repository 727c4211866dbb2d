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
        guard index < last, index > sentence.lowerBound, table.isAny(index - 1, .role) else {
            return ofPortfolio(last, sentence)
        }
        if table.isWord(index, Key.of) { return table.isCapitalized(index - 1) ? index - 1 : nil }
        let isPortfolio = table.isWord(index, Key.for) && table.isCapitalized(index - 1)
        return isPortfolio || isSent(index, last, sentence) ? index - 1 : nil
    }

    private static let joints = Set(["of", "for", "the", "and"].map { WordKey($0) })

    /// "Undersecretary for Political Affairs", "Chief of the General Staff": all in capitals but for the small words.
    private func ofPortfolio(_ last: Int, _ sentence: Range<Int>) -> Int? {
        guard table.isCapitalized(last), !table.isPunctuation(last) else { return nil }
        var index = last
        while sentence.contains(index - 1), last - index < Self.longest {
            index -= 1
            if table.isAny(index, .role), table.isCapitalized(index),
                table.isWord(index + 1, Key.of) || table.isWord(index + 1, Key.for)
            {
                return index
            }
            guard table.isCapitalized(index) && !table.isPunctuation(index) || Self.joints.contains(table.keys[index])
            else { return nil }
        }
        return nil
    }

    /// The most words after the noun.
    private static let longest = 8
    private static let sent = Set(
        ["envoy", "ambassador", "representative", "coordinator", "minister", "secretary"].map { WordKey($0) })

    /// Whether a noun of office names a place for which its holder is in charge.
    static func isSent(_ table: TokenTable, _ noun: Int) -> Bool { sent.contains(table.keys[noun]) }

    /// "UN envoy to Yemen", "Special Representative for Syria": where somebody is sent.
    private func isSent(_ preposition: Int, _ last: Int, _ sentence: Range<Int>) -> Bool {
        guard Self.isSent(table, preposition - 1),
            table.isWord(preposition, Key.to) || table.isWord(preposition, Key.for),
            let place = GazetteerTable.shared.longest(table, at: preposition + 1, before: sentence.upperBound)
        else { return false }
        return place.isCapitalized && preposition + place.count == last
            && place.entries.contains { [.country, .region, .city, .geography].contains($0.list) }
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
