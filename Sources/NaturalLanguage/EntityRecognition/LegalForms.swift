import DocumentModel
import LanguageModels

/// "Halden Freight, Inc.", "Brock & Lane, LLP": a firm's name ends with its legal form, whatever the tagger took its parts for.
struct LegalForms {
    let table: TokenTable

    private static let forms = Set(
        "inc inc. incorporated ltd ltd. llc llp plc l.p. gmbh corp corp. corporation".split(separator: " ")
            .map { WordKey($0) })
    private static let ampersand = WordKey("&")

    /// The names, those that stand before a legal form as one body with it.
    func joined(_ names: [NamedSpan]) -> [NamedSpan] {
        var joined: [NamedSpan] = []
        for name in names {
            if let last = joined.last, last.tokens.upperBound > name.tokens.lowerBound { continue }
            guard let end = end(after: name) else {
                joined.append(name)
                continue
            }
            var begin = name.tokens.lowerBound
            while let last = joined.last, last.tokens.upperBound == begin - 1, table.isWord(begin - 1, Self.ampersand) {
                begin = last.tokens.lowerBound
                joined.removeLast()
            }
            joined.append(NamedSpan(tokens: begin..<end, type: .organization))
        }
        return joined
    }

    /// The end of the legal form that follows a name, after a comma or at once.
    private func end(after name: NamedSpan) -> Int? {
        let sentence = table.sentence(of: name.tokens.lowerBound)
        let next = name.tokens.upperBound
        let form = table.isShape(next, .comma) ? next + 1 : next
        guard sentence.contains(form), table.isCapitalized(form), Self.forms.contains(table.keys[form]) else {
            return nil
        }
        return form + 1
    }
}
