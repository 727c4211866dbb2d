import DocumentModel
import LanguageModels

/// "Kurdistan Workers' Party (PKK)": what stands in capitals in parentheses after a body is another name of that body.
struct ParentheticalAcronyms {
    let table: TokenTable
    /// For each acronym's token the first token of the long form.
    let longForms: [Int: Int]

    init(table: TokenTable, names: [NamedSpan]) {
        self.table = table
        var longForms: [Int: Int] = [:]
        for name in names where name.tokens.count > 1 && [.organization, .militaryUnit].contains(name.type) {
            let open = name.tokens.upperBound
            let sentence = table.sentence(of: name.tokens.lowerBound)
            guard sentence.contains(open + 2), table.isShape(open, .parenthesis), table.isShape(open + 2, .parenthesis),
                table.isShape(open + 1, .allCapitals)
            else { continue }
            longForms[open + 1] = name.tokens.lowerBound
        }
        self.longForms = longForms
    }

    /// The names, with each acronym as a body, whatever it was taken for or listed as.
    func adding(to names: [NamedSpan]) -> [NamedSpan] {
        guard !longForms.isEmpty else { return names }
        let kept = names.filter { name in !name.tokens.contains { longForms[$0] != nil } || name.tokens.count > 1 }
        let taken = Set(kept.flatMap { Array($0.tokens) })
        let acronyms = longForms.keys.filter { !taken.contains($0) }.map {
            NamedSpan(tokens: $0..<$0 + 1, type: .organization)
        }
        return (kept + acronyms).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
