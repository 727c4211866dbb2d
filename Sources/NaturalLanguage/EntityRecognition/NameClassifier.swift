import DocumentModel
import LanguageModels

/// Tells what an unknown capitalized name is, from its words and its neighbours.
struct NameClassifier {
    let table: TokenTable
    let evidence: NameEvidence

    /// The name with its type, or nil where the words are probably no name.
    func classify(_ tokens: Range<Int>, followsOffice: Bool) -> NamedSpan? {
        let last = tokens.upperBound - 1
        let first = tokens.lowerBound
        if table.isAny(first, .givenName), tokens.count > 1, !table.isAny(last, .organizationHead) {
            return NamedSpan(tokens: tokens, type: .person)
        }
        if let type = typeOfHead(first, last) { return NamedSpan(tokens: tokens, type: type) }
        if followsOffice, tokens.count < 5 { return NamedSpan(tokens: tokens, type: .person) }
        if table.isShape(first, .allCapitals), tokens.count == 1 {
            return table.spans[first].count > 1 ? NamedSpan(tokens: tokens, type: .organization) : nil
        }
        if tokens.count == 1 { return single(tokens) }
        if tokens.count < 4, !hasDigit(tokens), !isAfterThe(first) { return NamedSpan(tokens: tokens, type: .person) }
        return NamedSpan(tokens: tokens, type: .organization)
    }

    private func typeOfHead(_ first: Int, _ last: Int) -> EntityType? {
        if first < last, table.isAny(last, .eventHead) { return .event }
        if first < last, table.isAny(last, .facilityHead) { return .facility }
        if first < last, table.isAny(last, .locationHead) { return .location }
        guard first < last, table.isAny(last, .organizationHead) || table.isAny(first, .organizationHead) else {
            return nil
        }
        return table.isAny(last, .militaryHead) ? .militaryUnit : .organization
    }

    private func single(_ tokens: Range<Int>) -> NamedSpan? {
        let index = tokens.lowerBound
        if table.isAny(index, [.organizationHead, .eventHead, .facilityHead, .locationHead]) { return nil }
        if table.isAny(index, .givenName) { return NamedSpan(tokens: tokens, type: .person) }
        let followsPlacePreposition =
            index > 0 && [Key.in, Key.at, Key.from].contains(table.keys[index - 1])
        if followsPlacePreposition { return NamedSpan(tokens: tokens, type: .geopolitical) }
        if isAfterThe(index) { return NamedSpan(tokens: tokens, type: .organization) }
        return NamedSpan(tokens: tokens, type: .person)
    }

    private func hasDigit(_ tokens: Range<Int>) -> Bool { tokens.contains { table.isShape($0, .hasDigit) } }

    private func isAfterThe(_ index: Int) -> Bool { index > 0 && table.isWord(index - 1, Key.the) }
}
