import DocumentModel
import LanguageModels

/// "Anna Berg (D-Va.)", "Anna Berg (R)", "Anna Berg, R-Ky.,", "Anna Berg (Vt.)": letter and state behind a person's name are his party
/// and his place.
struct PartyMarks {
    let table: TokenTable

    /// The words of a mark, and the names in it.
    private typealias Mark = (words: Range<Int>, names: [NamedSpan])
    /// The most words in parentheses.
    private static let longest = 6

    /// The names, with the marks of people as names of parties and places, in place of what else the words were taken for.
    func adding(to names: [NamedSpan]) -> [NamedSpan] {
        var people = names
        var marks: [NamedSpan] = []
        for (index, name) in names.enumerated() where name.type == .person {
            guard let mark = mark(behind: name.tokens) else { continue }
            people[index].memberships.append(mark.words)
            marks += mark.names
        }
        guard !marks.isEmpty else { return people }
        let taken = Set(marks.flatMap { Array($0.tokens) })
        let others = people.filter { name in !name.tokens.contains(where: taken.contains) }
        return (others + marks).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func mark(behind name: Range<Int>) -> Mark? {
        let end = name.upperBound
        let sentence = table.sentence(of: name.lowerBound)
        if table.isShape(end, .parenthesis) {
            let last = min(end + 2 + Self.longest, sentence.upperBound)
            guard let close = Range(from: end + 1, upTo: last).first(where: { table.isShape($0, .parenthesis) }) else {
                return nil
            }
            return Range(from: end + 1, upTo: close).isEmpty ? nil : inside(end + 1..<close)
        }
        guard table.isShape(end, .comma), sentence.contains(end + 3), isParty(end + 1), table.isShape(end + 2, .dash),
            let place = GazetteerTable.shared.longest(table, at: end + 3, before: sentence.upperBound)
        else { return nil }
        return inside(end + 1..<end + 3 + place.count)
    }

    private func inside(_ words: Range<Int>) -> Mark? {
        let first = words.lowerBound
        guard isParty(first) else {
            let isShort = table.text(words).hasSuffix(".")
            return isShort ? state(words).map { (words, [$0]) } : nil
        }
        let party = PoliticianMarks.shared.party(letter(first)).map {
            NamedSpan(tokens: first..<first + 1, type: .organization, entry: $0)
        }
        guard words.count > 1 else { return (words, party.map { [$0] } ?? []) }
        guard table.isShape(first + 1, [.dash, .comma]) || table.text(first + 1..<first + 2) == "." else { return nil }
        var start = first + 1
        while words.contains(start), table.isPunctuation(start) { start += 1 }
        let place = words.contains(start) ? state(start..<words.upperBound) : nil
        return (words, [party, place].compactMap { $0 })
    }

    private func letter(_ token: Int) -> String {
        let text = table.text(token..<token + 1)
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private func isParty(_ token: Int) -> Bool { PoliticianMarks.shared.isParty(letter(token)) }

    /// The state or town of exactly these words.
    private func state(_ words: Range<Int>) -> NamedSpan? {
        guard let entry = PoliticianMarks.shared.state(table.text(words)) ?? listed(words) else { return nil }
        return NamedSpan(tokens: words, type: .geopolitical, entry: entry)
    }

    private func listed(_ words: Range<Int>) -> GazetteerEntry? {
        guard let match = GazetteerTable.shared.longest(table, at: words.lowerBound, before: words.upperBound),
            match.count == words.count, match.isCapitalized
        else { return nil }
        return match.entries.first { $0.list == .region } ?? match.entries.first { $0.list == .city }
    }
}
