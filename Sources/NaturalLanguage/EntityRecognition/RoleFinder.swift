import DocumentModel
import LanguageModels

/// Finds the office of a named person: "US National Security Council Spokesperson John Kirby", "Kirby, the spokesman
/// for the council,".
struct RoleFinder {
    let table: TokenTable

    /// The names, each person's with the words of its office where they stand beside it.
    func addingRoles(to names: [NamedSpan]) -> [NamedSpan] {
        names.map { name in
            guard name.type == .person else { return name }
            var name = name
            name.role = roleBefore(name.tokens.lowerBound) ?? roleAfter(name.tokens.upperBound)
            return name
        }
    }

    /// The words of office that end right before a name.
    func roleBefore(_ start: Int) -> Range<Int>? {
        guard start > 0, table.isAny(start - 1, .role) || isTitleOfOffice(start - 1) else { return nil }
        let sentence = table.sentence(of: start)
        guard sentence.contains(start - 1) else { return nil }
        var begin = start - 1
        while begin > sentence.lowerBound, isPartOfOffice(begin - 1) { begin -= 1 }
        while begin < start - 1, table.isShape(begin, .punctuation) || table.isWord(begin, Key.of) { begin += 1 }
        return begin..<start
    }

    private func isTitleOfOffice(_ index: Int) -> Bool {
        table.isAny(index, .title) && !table.isAny(index, [.maleTitle, .femaleTitle])
    }

    private func isPartOfOffice(_ index: Int) -> Bool {
        if table.isShape(index, .punctuation) { return table.isShape(index, .dash) }
        if table.isWord(index, Key.of) { return true }
        if table.isAny(index, WordClass.function.subtracting(.nameParticle)) {
            return table.isShape(index, .allCapitals)
                && GazetteerTable.shared.match(table, at: index, before: index + 1) != nil
        }
        if table.isAny(index, .verb), !table.isCapitalized(index), !table.isAny(index, .role) { return false }
        return !table.isShape(index, .adverbial) || !table.isShape(index, .hasLower)
    }

    /// The words of office in an apposition after a name.
    func roleAfter(_ end: Int) -> Range<Int>? {
        guard end < table.count, table.isShape(end, .comma) else { return nil }
        let sentence = table.sentence(of: end)
        guard sentence.lowerBound < end, end + 1 < sentence.upperBound else { return nil }
        var index = end + 1
        if table.isAny(index, [.relative, .pronoun, .subordinator]) { return nil }
        if table.isAny(index, [.determiner]) { index += 1 }
        let begin = index
        while index < sentence.upperBound, index - begin < 8, !table.isShape(index, [.comma, .terminal]) {
            if table.isAny(index, .role) { return begin..<apposition(from: index + 1, sentence) }
            if isVerb(index) { return nil }
            index += 1
        }
        return nil
    }

    private func isVerb(_ index: Int) -> Bool {
        table.isAny(index, .auxiliary) || table.isAny(index, .verb) && !table.isCapitalized(index)
    }

    /// Goes on over "for the National Security Council".
    private func apposition(from start: Int, _ sentence: Range<Int>) -> Int {
        var end = start
        while end < sentence.upperBound, end - start < 10, !table.isPunctuation(end), !isVerb(end),
            !table.isAny(end, [.relative, .subordinator, .pronoun])
        {
            end += 1
        }
        return end
    }
}
