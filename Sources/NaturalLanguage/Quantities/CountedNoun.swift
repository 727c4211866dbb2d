import DocumentModel
import LanguageModels

/// Finds what a number counts: "1,000 [North Korean troops]", "dozens of [civilians]".
struct CountedNoun {
    let table: TokenTable

    /// The words that are counted after a number, or nil where none are.
    func after(_ start: Int, before limit: Int) -> Span? {
        var begin = start
        while begin < limit,
            table.isWord(begin, Key.of) || begin > start && table.isAny(begin, [.determiner, .possessive])
        {
            begin += 1
        }
        var end = begin
        while end < limit, end - begin < 6, isNounPart(end, begin) {
            end += 1
            if table.isAny(end - 1, [.group, .pluralRole]) { break }
        }
        while end > begin, table.isPunctuation(end - 1) { end -= 1 }
        return end > begin ? table.span(begin..<end) : nil
    }

    private func isNounPart(_ index: Int, _ begin: Int) -> Bool {
        if table.isShape(index, .dash) { return !table.isShape(index, .spaceBefore) && index > begin }
        if table.isPunctuation(index) || table.isAny(index, .number) { return false }
        if table.isAny(index, WordClass.function) { return table.isShape(index, .allCapitals) }
        let form = table.entries[index].verbForms
        if !form.isEmpty, table.entries[index].cue >= 0 || !form.isDisjoint(with: [.past]) { return false }
        return !(table.isShape(index, .pastLike) && index > begin)
    }
}
