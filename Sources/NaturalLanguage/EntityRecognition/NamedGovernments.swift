import DocumentModel
import LanguageModels

/// "the Syrian Government", "UK Government", "Government of Iraq": the body that "Syria's government" means in small letters.
struct NamedGovernments {
    let table: TokenTable

    private static let government = WordKey("government")

    /// The entry of the government whose name is exactly these words.
    func entry(_ tokens: Range<Int>) -> GazetteerEntry? {
        country(withoutArticle(tokens)).map(GazetteerEntry.government)
    }

    private func country(_ tokens: Range<Int>) -> String? {
        guard tokens.count > 1 else { return nil }
        if table.isWord(tokens.upperBound - 1, Self.government) {
            return nation(tokens.lowerBound..<tokens.upperBound - 1)
        }
        guard table.isWord(tokens.lowerBound, Self.government), table.isWord(tokens.lowerBound + 1, Key.of) else {
            return nil
        }
        return nation(withoutArticle(tokens.lowerBound + 2..<tokens.upperBound))
    }

    private func withoutArticle(_ tokens: Range<Int>) -> Range<Int> {
        !tokens.isEmpty && table.isWord(tokens.lowerBound, Key.the)
            ? tokens.lowerBound + 1..<tokens.upperBound : tokens
    }

    /// The country that all the words name.
    private func nation(_ tokens: Range<Int>) -> String? {
        guard !tokens.isEmpty,
            let match = GazetteerTable.shared.longest(table, at: tokens.lowerBound, before: tokens.upperBound),
            match.count == tokens.count
        else { return nil }
        return match.entries.first { $0.list == .country || $0.kind == .demonym && $0.country != nil }?.name
    }
}
