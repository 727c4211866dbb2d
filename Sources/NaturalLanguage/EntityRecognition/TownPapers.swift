import DocumentModel
import LanguageModels

/// "The Charlotte Observer": a newspaper by the town or region before the last word of its name.
struct TownPapers {
    let table: TokenTable

    /// The names in text order.
    func names() -> [NamedSpan] { (0..<table.count).compactMap(name) }

    private func name(endingAt head: Int) -> NamedSpan? {
        guard table.isAny(head, .outletHead), table.isCapitalized(head), table.isShape(head, .hasLower) else {
            return nil
        }
        let run = CapitalizedRun(table: table)
        let sentence = table.sentence(of: head)
        guard !run.isHeadline(head), !(sentence.contains(head + 1) && run.isPart(head + 1)),
            let begin = (max(sentence.lowerBound, head - 3)..<head).first(where: { isPlace($0..<head) }),
            begin > sentence.lowerBound, table.isWord(begin - 1, Key.the),
            !isListed(begin - 1..<head + 1), !isListed(begin..<head + 1)
        else { return nil }
        return NamedSpan(tokens: begin..<head + 1, type: .organization)
    }

    /// "The New York Times" stands in the list, with its identifier.
    private func isListed(_ tokens: Range<Int>) -> Bool {
        GazetteerTable.shared.longest(table, at: tokens.lowerBound, before: tokens.upperBound)?.count == tokens.count
    }

    private func isPlace(_ tokens: Range<Int>) -> Bool {
        guard let match = GazetteerTable.shared.longest(table, at: tokens.lowerBound, before: tokens.upperBound),
            match.isCapitalized, match.count == tokens.count
        else { return false }
        return !match.lists.filter { [.city, .region, .country].contains($0) }.isEmpty
    }
}
