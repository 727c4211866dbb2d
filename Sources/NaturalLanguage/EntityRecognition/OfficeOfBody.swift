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
        guard table.isWord(name.upperBound, Key.of) || table.isWord(name.upperBound, Key.from),
            let body = named(after: name.upperBound), body.type == .organization
        else { return nil }
        return Office(words: name.upperBound..<name.upperBound, phrase: body.tokens)
    }

    /// "Senator Anna Berg of Ohio", "President Xi Jinping of China": where the holder of the office before a name holds it.
    func place(after name: Range<Int>) -> Range<Int>? {
        guard table.isWord(name.upperBound, Key.of), let place = named(after: name.upperBound),
            place.type == .geopolitical
        else { return nil }
        return place.tokens
    }

    /// The name behind a preposition.
    private func named(after preposition: Int) -> NamedSpan? {
        guard table.sentence(of: preposition).contains(preposition + 1) else { return nil }
        return byStart[preposition + (table.isWord(preposition + 1, Key.the) ? 2 : 1)]
    }
}
