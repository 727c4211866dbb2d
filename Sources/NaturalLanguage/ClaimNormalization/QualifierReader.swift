import DocumentModel
import LanguageModels

/// Finds the phrases of a list among the words of a claim.
struct QualifierReader {
    let phrases: Phrases
    let table: TokenTable

    /// The phrases of a range, longest first and none inside another, that `holds` lets pass.
    func qualifiers(
        in range: Range<Int>, where holds: (_ tokens: Range<Int>, _ kind: String) -> Bool = { _, _ in true }
    ) -> [Qualifier] {
        var found: [Qualifier] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let match = phrases.match(table, at: index, before: range.upperBound) else {
                index += 1
                continue
            }
            let tokens = index..<index + match.count
            if holds(tokens, match.value) { found.append(Qualifier(span: table.span(tokens), kind: match.value)) }
            index = tokens.upperBound
        }
        return found
    }
}
