import DocumentModel
import LanguageModels

/// "White House Press Secretary": what stands between a body of the lists and an office belongs to the office.
struct BodiesBeforeOffices {
    let table: TokenTable

    private static let press = WordKey("press")

    /// The name, a body's without the words of an office that follows it.
    func cut(_ name: NamedSpan) -> NamedSpan {
        guard name.type == .organization, name.entry == nil, name.tokens.count > 2 else { return name }
        let next = name.tokens.upperBound
        guard next < table.count, table.isAny(next, .role), table.isCapitalized(next),
            let match = GazetteerTable.shared.longest(table, at: name.tokens.lowerBound, before: next),
            match.count < name.tokens.count, match.count > 1,
            let entry = match.entries.first(where: { $0.type == .organization }),
            !(name.tokens.lowerBound + match.count..<next).contains(where: {
                table.isAny($0, [.bodyNoun, .organizationHead, .preposition]) && !table.isWord($0, Self.press)
                    || table.isPossessiveMark($0)
            })
        else { return name }
        let end = name.tokens.lowerBound + match.count
        return NamedSpan(tokens: name.tokens.lowerBound..<end, type: .organization, entry: entry)
    }
}
