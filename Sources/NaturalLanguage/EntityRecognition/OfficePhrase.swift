import DocumentModel
import LanguageModels

/// How far a phrase of office reaches to the left.
struct OfficePhrase {
    let table: TokenTable
    let verbs: VerbTags
    /// The most words before the noun of office.
    private static let longest = 12

    private static let including = WordKey("including")
    private static let state = WordKey("state")

    /// Where the words of office begin that end with the noun at `head`: over adjectives, nouns and "of".
    func begin(_ head: Int) -> Int {
        let sentence = table.sentence(of: head)
        var begin = head
        let bound = OfficeBound(table: table, tokens: verbs.tokens)
        while begin > sentence.lowerBound, head - begin < Self.longest, !bound.stands(before: begin, head: head),
            isPart(begin - 1)
        {
            begin -= 1
        }
        while begin < head, table.isShape(begin, .punctuation) || table.isWord(begin, Key.of) { begin += 1 }
        return begin
    }

    /// Where the phrase begins: with the possessor or article before the words of office.
    func phraseBegin(_ begin: Int) -> Int {
        let sentence = table.sentence(of: begin)
        let before = begin - 1
        guard before >= sentence.lowerBound else { return begin }
        if table.isPossessiveMark(before) { return possessorBegin(before, sentence) }
        return table.isAny(before, [.determiner, .possessive]) ? before : begin
    }

    /// "the UN's", "Iran's", "the city's".
    private func possessorBegin(_ mark: Int, _ sentence: Range<Int>) -> Int {
        var begin = mark
        while begin > sentence.lowerBound, mark - begin < 6 {
            let before = begin - 1
            if table.isAny(before, [.determiner, .possessive]), !table.isPunctuation(before) { return before }
            if table.isPunctuation(before) || table.isAny(before, .preposition) && !table.isWord(before, Key.of) {
                break
            }
            if table.isAny(before, [.auxiliary, .subordinator, .coordinator, .relative]) { break }
            if table.isAny(before, .verb), !table.isCapitalized(before) { break }
            begin = before
        }
        return begin
    }

    private func isPart(_ index: Int) -> Bool {
        // "KYIV — Ukrainian President": a dash between spaces is no part.
        if table.isShape(index, .punctuation) {
            return table.isShape(index, .dash) && !table.isShape(index, .spaceBefore)
        }
        if table.isWord(index, Key.of) { return isOfBody(index) }
        // "people, including the minister Anna Berg"
        if table.isWord(index, Self.including) { return false }
        // "picked state Sen. Anna Berg", which is no verb
        if table.isWord(index, Self.state), table.isAny(index + 1, [.role, .title, .organizationHead]) { return true }
        // "Israel killed Hamas leader Yahya Sinwar"
        if verbs.isFinite(index) { return false }
        if table.isAny(index, WordClass.function.subtracting(.nameParticle)) {
            return table.isShape(index, .allCapitals)
                && GazetteerTable.shared.match(table, at: index, before: index + 1) != nil
        }
        if table.isAny(index, .verb), !table.isCapitalized(index), !table.isAny(index, .role) { return false }
        return !table.isShape(index, .adverbial) || !table.isShape(index, .hasLower)
    }

    /// "Department of Energy Secretary": a body's own "of", not "the wife of President".
    private func isOfBody(_ of: Int) -> Bool {
        let before = of - 1
        guard before >= 0, !OfficeBound(table: table, tokens: verbs.tokens).isOffice(of + 1) else { return false }
        return table.isAny(before, [.bodyNoun, .organizationHead])
            || table.isCapitalized(before) && before > table.sentence(of: of).lowerBound
    }
}
