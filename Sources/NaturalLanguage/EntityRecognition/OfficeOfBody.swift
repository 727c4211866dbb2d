import DocumentModel
import LanguageModels

/// "Hungary's Viktor Orbán", "Anna Berg of the Red Cross": a person whose country or body is told, but no office.
struct OfficeOfBody {
    let table: TokenTable
    private let byEnd: [Int: NamedSpan]
    private let byStart: [Int: NamedSpan]

    init(table: TokenTable, names: [NamedSpan]) {
        self.table = table
        byEnd = .init(names.map { ($0.tokens.upperBound, $0) }, uniquingKeysWith: { first, _ in first })
        byStart = .init(names.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// An office without words, whose phrase names the country or body.
    func office(of name: Range<Int>) -> Office? {
        let start = name.lowerBound
        let sentence = table.sentence(of: start)
        if sentence.contains(start - 2), table.isPossessiveMark(start - 1), let country = byEnd[start - 1],
            country.type == .geopolitical
        {
            return Office(words: start..<start, phrase: country.tokens)
        }
        var next = name.upperBound
        guard sentence.contains(next + 1), table.isWord(next, Key.of) || table.isWord(next, Key.from) else {
            return nil
        }
        next += table.isWord(next + 1, Key.the) ? 2 : 1
        guard let body = byStart[next], body.type == .organization else { return nil }
        return Office(words: name.upperBound..<name.upperBound, phrase: body.tokens)
    }
}
